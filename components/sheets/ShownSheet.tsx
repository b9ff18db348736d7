import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import type { Sheet } from '../../lib/places/places';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { fetchPart, usePart } from '../app/use-part';
import { useClient } from '../app/use-records';
import { Dialog } from '../controls/Dialog';
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

/** Sheets about the client that the page shows when they open; the others are about nobody, or name theirs. */
const ABOUT_CLIENT: readonly Sheet['kind'][] = [
  'goals',
  'goal',
  'action',
  'frame',
  'episode',
  'measure',
  'measure-plan',
  'finish-as',
  'edit-session',
];

/** The sheet of a kind, once its code is there; where its client is deleted meanwhile, that is said instead. */
export function ShownSheet({ sheet, onClose }: SheetProps) {
  const View = usePart(LOADERS[sheet.kind] as () => Promise<ComponentType<SheetProps>>);
  const { place, context } = useApp();
  const { client } = context.value;
  const { clientId: chosen } = place.value;
  const isAboutClient = ABOUT_CLIENT.includes(sheet.kind);
  // Whoever was just gone to with it is still being read: until then it would be about the one before.
  const isAwaited = isAboutClient && chosen !== null && client?.id !== chosen;
  const about = useRef<string | null>(null);
  if (isAboutClient && !isAwaited) about.current ??= client?.id ?? null;
  const isGone = useClient(about.current) === null && about.current !== null;
  const closeAll = () => {
    place.value = { ...place.value, sheet: null };
  };
  // What it was opened from was about that client too.
  if (isGone) return <ClientGone onClose={closeAll} />;
  if (isAwaited) return null;
  return View && <View sheet={sheet} onClose={onClose} />;
}

/** Left open, the sheet would be the next client's. */
function ClientGone({ onClose }: Pick<SheetProps, 'onClose'>) {
  return (
    <Dialog title={say('sheet.client-gone')} onClose={onClose}>
      <p>{say('sheet.client-gone.hint')}</p>
    </Dialog>
  );
}

/** Fetches what a single key opens in a session: it must be there at once, and take what is typed after that key. */
export function fetchQuickSheets(): void {
  void fetchPart(LOADERS.goals);
  void fetchPart(LOADERS.safety);
}
