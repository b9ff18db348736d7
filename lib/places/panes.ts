import { type Target, targetKey } from './targets';

/** One tab. A preview is replaced by the next preview; typing or a double click pins it. */
export interface Tab {
  readonly target: Target;
  readonly isPreview: boolean;
}

/** Tabs that share a pane: never none, each target once, at most one preview. */
export interface Group {
  readonly kind: 'group';
  readonly id: number;
  readonly tabs: readonly Tab[];
  /** Keys of all its tabs, the one used last first: that one is shown. */
  readonly recent: readonly string[];
}

/** Panes side by side (`row`) or one below the other (`column`): at least two, none of them a split the same way. */
export interface Split {
  readonly kind: 'split';
  readonly direction: 'row' | 'column';
  readonly parts: readonly Pane[];
  /** Each part's share; they add up to 1. */
  readonly shares: readonly number[];
}

export type Pane = Group | Split;

/** A pane is never squeezed below this share of its split. */
export const LEAST_SHARE = 0.1;

/** All groups, in reading order. */
export function groupsOf(pane: Pane): readonly Group[] {
  return pane.kind === 'group' ? [pane] : pane.parts.flatMap(groupsOf);
}

/** The tab a group shows. */
export function shownTab(group: Group): Tab {
  const [key] = group.recent;
  const tab = group.tabs.find(({ target }) => targetKey(target) === key) ?? group.tabs[0];
  if (!tab) throw new Error('A group of tabs is empty.');
  return tab;
}

/** A group with one tab. */
export function groupWith(id: number, tab: Tab): Group {
  return { kind: 'group', id, tabs: [tab], recent: [targetKey(tab.target)] };
}

/** Replaces one group; null takes it out, and a split that is left with one part becomes that part. Null if nothing is left. */
export function replaceGroup(pane: Pane, id: number, change: (group: Group) => Pane | null): Pane | null {
  if (pane.kind === 'group') return pane.id === id ? change(pane) : pane;
  const parts = pane.parts.map((part) => replaceGroup(part, id, change));
  return tidy(pane, parts);
}

/** Where a new group goes beside one: to its right or below it, or, where it comes before, to its left or above it. */
export interface Beside {
  readonly direction: Split['direction'];
  readonly isBefore?: boolean;
}

/** Puts a new group beside one, at half its share. */
export function splitBeside(
  pane: Pane,
  id: number,
  { group, direction, isBefore = false }: Beside & { readonly group: Group },
): Pane {
  const split = replaceGroup(pane, id, (standing) => ({
    kind: 'split',
    direction,
    parts: isBefore ? [group, standing] : [standing, group],
    shares: [0.5, 0.5],
  }));
  return split ?? group;
}

/** Moves the border after part `at` of the split at `path` (indexes from the root) by a share of that split. */
export function moveBorder(
  pane: Pane,
  path: readonly number[],
  { at, by }: { readonly at: number; readonly by: number },
): Pane {
  if (pane.kind === 'group') return pane;
  const [next, ...rest] = path;
  if (next !== undefined) {
    const parts = pane.parts.map((part, index) =>
      index === next ? moveBorder(part, rest, { at, by }) : part,
    );
    return { ...pane, parts };
  }
  const before = pane.shares[at];
  const after = pane.shares[at + 1];
  if (before === undefined || after === undefined) return pane;
  const room = before + after;
  const least = Math.min(LEAST_SHARE, room / 2);
  const wanted = Math.min(room - least, Math.max(least, before + by));
  const shares = pane.shares.map((share, index) =>
    index === at ? wanted : index === at + 1 ? room - wanted : share,
  );
  return { ...pane, shares };
}

/** A split with its parts as they now are: those that went hand over their share, nested ones of its own direction are taken up. */
function tidy(split: Split, changed: readonly (Pane | null)[]): Pane | null {
  const left = changed.flatMap((part, index) =>
    part === null ? [] : [{ part, share: split.shares[index] ?? 0 }],
  );
  const flat = left.flatMap(({ part, share }) =>
    part.kind === 'split' && part.direction === split.direction
      ? part.parts.map((inner, index) => ({ part: inner, share: share * (part.shares[index] ?? 0) }))
      : [{ part, share }],
  );
  const [only] = flat;
  if (!only) return null;
  if (flat.length === 1) return only.part;
  const sum = flat.reduce((total, { share }) => total + share, 0);
  return {
    ...split,
    parts: flat.map(({ part }) => part),
    shares: flat.map(({ share }) => share / sum),
  };
}
