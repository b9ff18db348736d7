import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Head } from '../../lib/domain/practice/head';
import type { Layout } from '../../lib/places/layout';
import { clientOf } from '../../lib/places/targets';
import { type Search, startSearch } from '../../lib/search/search-in-worker';
import type { Opened } from '../../lib/store/sealed-rows';
import { useApp, useVault } from '../app/AppContext';
import { BackupReminder } from '../app/BackupReminder';
import { useListedCommands } from '../app/use-command-keys';
import { fetchPart } from '../app/use-part';
import { useHeads } from '../app/use-records';
import { ContextMenu, type MenuAsked } from '../controls/ContextMenu';
import { useHiddenLabels } from '../records/hidden-labels';
import { useSessionToSupervision } from '../records/use-session-to-supervision';
import { SheetHost } from '../sheets/SheetHost';
import { useAttentionSteps } from './bottom/use-attention-steps';
import type { DocumentState } from './documents/document';
import { laterView } from './documents/later-view';
import { Frame } from './frame/Frame';
import { useChords } from './keys/use-chords';
import type { Outline } from './outline/use-outline';
import { useBesideClicks } from './use-beside-clicks';
import { LAST_CLIENT } from './use-kept';
import { useDroppingGone, useLayout } from './use-layout';
import { useParts } from './use-parts';
import { useAddress, useChosenClient, useClientInContext, useViewWishes } from './use-place';
import { useTextSize } from './use-text-size';
import { useZenExit } from './use-zen-exit';
import { WorkspaceContext } from './WorkspaceContext';

const loadPalette = () => import('./palette/Palette').then(({ Palette: View }) => View);
const Palette = laterView(loadPalette);

/** The full-tab page: documents in tabs and panes, the caseload first among them. */
export function WorkspacePage() {
  const opened = useHeads();
  useAddress();
  const layout = useLayout();
  useChosenClient();
  useClientInContext();
  useViewWishes();
  useTextSize();
  useParts();
  useZenExit();
  useBesideClicks();
  // As soon as it is seen, its keys act: what is pressed before their list is there would be lost.
  const hasKeys = useListedCommands().length > 0;
  const isShown = opened !== undefined && layout !== null && hasKeys;
  // An effect runs after the frame that shows it was painted.
  useEffect(() => {
    if (isShown) performance.mark('caseload-painted');
  }, [isShown]);
  return isShown ? <Workspace {...{ opened, layout }} /> : null;
}

interface WorkspaceProps {
  readonly opened: readonly Opened<Head>[];
  readonly layout: Layout;
}

function Workspace({ opened, layout }: WorkspaceProps) {
  const { target, palette } = useApp().place.value;
  useEffect(fetchPalette, []);
  const heads = useMemo(
    () => new Map(opened.flatMap((head) => (head.ok ? [[head.id, head.value] as const] : []))),
    [opened],
  );
  useAttentionSteps(heads);
  useSessionToSupervision();
  const hidesLabels = useHiddenLabels([...heads.values()]);
  const kept = useRef(new Map<string, unknown>()).current;
  const states = useSignal<ReadonlyMap<string, DocumentState>>(new Map());
  const outlines = useSignal<ReadonlyMap<string, Outline>>(new Map());
  const menu = useSignal<MenuAsked | null>(null);
  const search = useSearch();
  const chord = useChords();
  const workspace = useMemo(
    () => ({ opened, heads, hidesLabels, states, outlines, search, menu, chord, kept }),
    [opened, heads, hidesLabels],
  );
  const clientId = clientOf(target);
  if (clientId !== null) kept.set(LAST_CLIENT, clientId);
  useDroppingGone(useMemo(() => new Set(opened.map(({ id }) => id)), [opened]));
  const isRunning = [...heads.values()].some(({ openSession }) => openSession?.isRunning);
  return (
    <WorkspaceContext.Provider value={workspace}>
      <BackupReminder isQuiet={isRunning} />
      <Frame layout={layout} />
      <SheetHost />
      {menu.value && (
        <ContextMenu
          asked={menu.value}
          onClose={() => {
            menu.value = null;
          }}
        />
      )}
      {palette !== null && <Palette start={palette} />}
    </WorkspaceContext.Provider>
  );
}

/** One search for all views, started when first asked for; it ends, and forgets, with the workspace. */
function useSearch(): () => Search {
  const vault = useVault();
  const running = useRef<Search | null>(null);
  useEffect(
    () => () => {
      running.current?.end();
      running.current = null;
    },
    [vault],
  );
  return useMemo(
    () => () => {
      running.current ??= startSearch(vault);
      return running.current;
    },
    [vault],
  );
}

/** Keys typed right after the palette's own must not be lost: its code is fetched while nothing else is to do. */
function fetchPalette(): void {
  requestIdleCallback(() => void fetchPart(loadPalette));
}
