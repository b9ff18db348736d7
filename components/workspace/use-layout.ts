import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { foldAreas } from '../../lib/places/areas';
import { activeTarget, dropTargets, type Layout, visitTarget } from '../../lib/places/layout';
import { layoutOfRecord, recordOfLayout } from '../../lib/places/layout-record';
import { clientOf, targetKey } from '../../lib/places/targets';
import { LAYOUT_SHELVES } from '../../lib/platform/shelves';
import { useApp, useVault } from '../app/AppContext';

/** Changes that follow each other quickly are kept once, after so many milliseconds. */
const KEEPING_PACE = 150;

/** Below this the areas fold away over the panes. */
const NARROW = '(width < 900px)';

type Kept = Readonly<Record<keyof typeof LAYOUT_SHELVES, unknown>>;

/** What was kept when the page began, until it is taken. */
let sought: Kept | null = null;

/** Asks how the workspace was left before anybody waits for it; the first arrangement is made of that. */
export async function seekLayout(): Promise<void> {
  const [own, sample] = await Promise.all([LAYOUT_SHELVES.own.get(), LAYOUT_SHELVES.sample.get()]);
  sought = { own, sample };
}

/** How the workspace is arranged: as it was left, and kept as it changes. Null until what was kept is read. */
export function useLayout(): Layout | null {
  const { place } = useApp();
  const { layout } = place.value;
  useKeeping(layout);
  useRestoring();
  useFolding();
  useFollowing(layout);
  return layout;
}

/** The way to change the layout. */
export function useChangeLayout(): (change: (layout: Layout) => Layout) => void {
  const { place } = useApp();
  return (change) => {
    const { layout } = place.value;
    if (layout) place.value = { ...place.value, layout: change(layout) };
  };
}

/** The address decides what is shown first; without one, what was shown last. */
function useRestoring(): void {
  const { place, report } = useApp();
  const { mode } = useVault();
  const { layout } = place.value;
  const isMissing = layout === null;
  // Before the paint: nothing is shown until it is there.
  useLayoutEffect(() => {
    if (!isMissing) return;
    const take = (record: unknown) => {
      if (place.value.layout) return;
      const kept = layoutOfRecord(record);
      const folded = { ...kept, areas: foldAreas(kept.areas, matchMedia(NARROW).matches) };
      const { target } = place.value;
      place.value =
        location.hash === ''
          ? { ...place.value, layout: folded, target: activeTarget(folded) }
          : { ...place.value, layout: visitTarget(folded, target) };
    };
    const found = sought;
    sought = null;
    if (found) return take(found[mode]);
    LAYOUT_SHELVES[mode].get().then(take, (error: unknown) => {
      report(error);
      take(null);
    });
  }, [mode, isMissing]);
  // The next vault has an arrangement of its own.
  useEffect(
    () => () => {
      place.value = { ...place.value, layout: null };
    },
    [],
  );
}

function useKeeping(layout: Layout | null): void {
  const { report } = useApp();
  const { mode } = useVault();
  const pending = useRef<Layout | null>(null);
  const keep = () => {
    if (pending.current) LAYOUT_SHELVES[mode].put(recordOfLayout(pending.current)).catch(report);
    pending.current = null;
  };
  useEffect(() => {
    if (!layout) return;
    pending.current = layout;
    const timer = setTimeout(keep, KEEPING_PACE);
    return () => clearTimeout(timer);
  }, [layout]);
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [mode]);
}

function useFolding(): void {
  const change = useChangeLayout();
  useEffect(() => {
    const narrow = matchMedia(NARROW);
    const follow = () => change((layout) => ({ ...layout, areas: foldAreas(layout.areas, narrow.matches) }));
    narrow.addEventListener('change', follow);
    return () => narrow.removeEventListener('change', follow);
  }, []);
}

/** The place's target and the tab that is shown are the same: whichever changed, the other follows. */
function useFollowing(layout: Layout | null): void {
  const { place } = useApp();
  const { target } = place.value;
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!layout) return;
    const wanted = targetKey(target);
    const shown = activeTarget(layout);
    if (wanted !== targetKey(shown)) {
      const wasAsked = last.current !== null && last.current !== wanted;
      place.value = wasAsked
        ? { ...place.value, layout: visitTarget(layout, target) }
        : { ...place.value, target: shown };
    }
    last.current = targetKey(place.value.target);
  }, [target, layout]);
}

/** Tabs of clients that are no more go; one that the address names stays and says so. */
export function useDroppingGone(clientIds: ReadonlySet<string>): void {
  const { place } = useApp();
  const change = useChangeLayout();
  const before = useRef<ReadonlySet<string> | null>(null);
  const isReady = place.value.layout !== null;
  useEffect(() => {
    if (!isReady) return;
    const named = clientOf(place.value.target);
    const isGone = (clientId: string) =>
      !clientIds.has(clientId) && (before.current ? before.current.has(clientId) : clientId !== named);
    change((layout) =>
      dropTargets(layout, (target) => {
        const clientId = clientOf(target);
        return clientId !== null && isGone(clientId);
      }),
    );
    before.current = clientIds;
  }, [isReady, [...clientIds].join()]);
}
