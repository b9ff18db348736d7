import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Sheet } from '../../lib/places/places';
import { useApp } from '../app/AppContext';
import { usePart } from '../app/use-part';

/** What every sheet gets: what it is about, and the way to close it. */
export interface SheetProps<Kind extends Sheet['kind'] = Sheet['kind']> {
  readonly sheet: Extract<Sheet, { kind: Kind }>;
  readonly onClose: () => void;
}

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

/** Shows the sheet that the page's place names, over the page. */
export function SheetHost() {
  const { place } = useApp();
  const { sheet } = place.value;
  useEffect(fetchQuickSheets, []);
  if (!sheet) return null;
  const onClose = () => {
    place.value = { ...place.value, sheet: null };
  };
  return <Loaded key={sheet.kind} sheet={sheet} onClose={onClose} />;
}

function Loaded({ sheet, onClose }: SheetProps) {
  const View = usePart(LOADERS[sheet.kind] as () => Promise<ComponentType<SheetProps>>);
  return View && <View sheet={sheet} onClose={onClose} />;
}

/** What a single key opens in a session must be there at once: its code is fetched while nothing else is to do. */
function fetchQuickSheets(): void {
  requestIdleCallback(() => {
    void LOADERS.goals();
    void LOADERS.safety();
  });
}
