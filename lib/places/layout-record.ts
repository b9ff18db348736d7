import { AREA_LIMITS, AREAS, type Areas, resizeArea, START_AREAS } from './areas';
import { type Layout, START_LAYOUT } from './layout';
import { type Group, groupsOf, type Pane } from './panes';
import { NOTHING_RECENT } from './recent';
import { addressOfTarget, targetKey, targetOfAddress } from './targets';

/** A layout as it is kept in the browser's plain storage: kinds, random ids and numbers, nothing else. */
export interface LayoutRecord {
  readonly root: PaneRecord;
  readonly active: number;
  readonly closed: readonly (readonly [address: string, at: number])[];
  readonly areas: Readonly<Record<(typeof AREAS)[number], readonly [isOpen: boolean, size: number]>>;
  readonly activity: string;
  readonly expanded: readonly string[];
  /** Absent in layouts kept before there was a palette. */
  readonly used?: { readonly targets: readonly string[]; readonly commands: readonly string[] };
}

type PaneRecord =
  | {
      readonly id: number;
      readonly tabs: readonly (readonly [address: string, isPreview: boolean])[];
      readonly recent: readonly string[];
    }
  | {
      readonly direction: 'row' | 'column';
      readonly parts: readonly PaneRecord[];
      readonly shares: readonly number[];
    };

/** What is kept of a layout; what depends on the window (folded, zen) is not. */
export function recordOfLayout({ root, activeGroup, closed, areas, used }: Layout): LayoutRecord {
  const { side, aside, bottom, activity, expanded } = areas;
  return {
    root: recordOfPane(root),
    active: activeGroup,
    closed: closed.map(({ target, at }) => [addressOfTarget(target), at]),
    areas: {
      side: [side.isOpen, side.size],
      aside: [aside.isOpen, aside.size],
      bottom: [bottom.isOpen, bottom.size],
    },
    activity,
    expanded,
    used,
  };
}

/** The layout that was kept; anything that is none, or is broken anywhere, is where everyone starts. */
export function layoutOfRecord(record: unknown): Layout {
  try {
    const { root, active, closed, areas, activity, expanded, used } = record as LayoutRecord;
    const pane = paneOf(root);
    const ids = groupsOf(pane).map(({ id }) => id);
    if (new Set(ids).size !== ids.length) return START_LAYOUT;
    return {
      root: pane,
      activeGroup: ids.includes(active) ? active : (ids[0] ?? 0),
      closed: closed.map(([address, at]) => ({ target: targetOfAddress(address), at: numberOf(at) })),
      areas: { ...areasOf(areas), activity: textOf(activity), expanded: expanded.map(textOf) },
      used: used
        ? { targets: used.targets.map(textOf), commands: used.commands.map(textOf) }
        : NOTHING_RECENT,
    };
  } catch {
    return START_LAYOUT;
  }
}

function recordOfPane(pane: Pane): PaneRecord {
  if (pane.kind === 'split') {
    return { direction: pane.direction, parts: pane.parts.map(recordOfPane), shares: pane.shares };
  }
  const tabs = pane.tabs.map(({ target, isPreview }) => [addressOfTarget(target), isPreview] as const);
  return { id: pane.id, tabs, recent: pane.recent };
}

function paneOf(record: PaneRecord): Pane {
  if ('tabs' in record) return groupOf(record);
  const { direction, parts, shares } = record;
  if (parts.length < 2 || shares.length !== parts.length) throw new RangeError('A split is broken.');
  if (direction !== 'row' && direction !== 'column') throw new RangeError('A split has no direction.');
  const sum = shares.map(numberOf).reduce((total, share) => total + share, 0);
  if (!shares.every((share) => share > 0)) throw new RangeError('A share is none.');
  return {
    kind: 'split',
    direction,
    parts: parts.map(paneOf),
    shares: shares.map((share) => share / sum),
  };
}

function groupOf({ id, tabs, recent }: Extract<PaneRecord, { readonly id: number }>): Group {
  const opened = tabs.map(([address, isPreview]) => ({
    target: targetOfAddress(textOf(address)),
    isPreview: isPreview === true,
  }));
  const keys = opened.map(({ target }) => targetKey(target));
  const isWhole =
    keys.length > 0 &&
    new Set(keys).size === keys.length &&
    opened.filter(({ isPreview }) => isPreview).length <= 1;
  if (!isWhole) throw new RangeError('A group of tabs is broken.');
  const known = recent.filter((key, index) => keys.includes(key) && recent.indexOf(key) === index);
  const missing = keys.filter((key) => !known.includes(key));
  return { kind: 'group', id: numberOf(id), tabs: opened, recent: [...known, ...missing] };
}

function areasOf(record: LayoutRecord['areas']): Areas {
  let areas = START_AREAS;
  for (const area of AREAS) {
    const [isOpen, size] = record[area];
    areas = resizeArea(areas, area, Number.isFinite(size) ? size : AREA_LIMITS[area].least);
    areas = { ...areas, [area]: { ...areas[area], isOpen: isOpen === true } };
  }
  return areas;
}

function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError('A number is none.');
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new RangeError('A text is none.');
  return value;
}
