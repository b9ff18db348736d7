import type { ComponentType } from 'preact';
import type { Sheet } from '../../lib/places/places';
import { usePart } from '../app/use-part';
import type { SheetProps } from './SheetHost';

type Loaders = { readonly [Kind in Sheet['kind']]: () => Promise<ComponentType<SheetProps<Kind>>> };

/** One sheet a kind; each loads when it is first asked for. */
const LOADERS: Loaders = {
  goals: () => import('./GoalsSheet').then(({ GoalsSheet }) => GoalsSheet),
  goal: () => import('./GoalSheet').then(({ GoalSheet }) => GoalSheet),
  action: () => import('./ActionSheet').then(({ ActionSheet }) => ActionSheet),
  frame: () => import('./FrameSheet').then(({ FrameSheet }) => FrameSheet),
  'self-check': () => import('./SelfCheckSheet').then(({ SelfCheckSheet }) => SelfCheckSheet),
  episode: () => import('./EpisodeSheet').then(({ EpisodeSheet }) => EpisodeSheet),
  measure: () => import('./MeasureSheet').then(({ MeasureSheet }) => MeasureSheet),
  instruments: () => import('./InstrumentsSheet').then(({ InstrumentsSheet }) => InstrumentsSheet),
  instrument: () => import('./InstrumentSheet').then(({ InstrumentSheet }) => InstrumentSheet),
  'measure-plan': () => import('./MeasurePlanSheet').then(({ MeasurePlanSheet }) => MeasurePlanSheet),
  'finish-as': () => import('./FinishAsSheet').then(({ FinishAsSheet }) => FinishAsSheet),
  safety: () => import('./SafetySheet').then(({ SafetySheet }) => SafetySheet),
  keys: () => import('./KeysSheet').then(({ KeysSheet }) => KeysSheet),
  settings: () => import('./SettingsSheet').then(({ SettingsSheet }) => SettingsSheet),
  vault: () => import('./VaultSheet').then(({ VaultSheet }) => VaultSheet),
  backup: () => import('./BackupSheet').then(({ BackupSheet }) => BackupSheet),
  'client-form': () => import('./ClientFormSheet').then(({ ClientFormSheet }) => ClientFormSheet),
  'delete-client': () => import('./DeleteClientSheet').then(({ DeleteClientSheet }) => DeleteClientSheet),
  'end-work': () => import('./EndWorkSheet').then(({ EndWorkSheet }) => EndWorkSheet),
  'enter-session': () => import('./EnterSessionSheet').then(({ EnterSessionSheet }) => EnterSessionSheet),
  'edit-session': () => import('./EditSessionSheet').then(({ EditSessionSheet }) => EditSessionSheet),
};

/** The sheet of a kind, once its code is there. */
export function ShownSheet({ sheet, onClose }: SheetProps) {
  const View = usePart(LOADERS[sheet.kind] as () => Promise<ComponentType<SheetProps>>);
  return View && <View sheet={sheet} onClose={onClose} />;
}

/** Fetches what a single key opens in a session: it must be there at once. */
export function fetchQuickSheets(): void {
  void LOADERS.goals();
  void LOADERS.safety();
}
