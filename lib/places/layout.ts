import { type Areas, START_AREAS } from './areas';
import { type Group, groupsOf, groupWith, type Pane, replaceGroup, shownTab, type Tab } from './panes';
import { NOTHING_RECENT, type Recent, withTarget } from './recent';
import { HOME, OWN_DOCUMENTS, type Target, targetKey, targetOfAddress } from './targets';

/** A tab that was closed, and where it stood. */
interface ClosedTab {
  readonly target: Target;
  readonly at: number;
}

/** How the workspace is arranged: panes with tabs, and the areas around them. Ids, kinds and numbers only. */
export interface Layout {
  readonly root: Pane;
  /** The group that has the attention. */
  readonly activeGroup: number;
  /** Newest last. */
  readonly closed: readonly ClosedTab[];
  readonly areas: Areas;
  readonly used: Recent;
}

/** Closed tabs that can be opened again. */
const CLOSED_KEPT = 20;

/** One pane with the caseload. */
export const START_LAYOUT: Layout = {
  root: groupWith(0, { target: HOME, isPreview: false }),
  activeGroup: 0,
  closed: [],
  areas: START_AREAS,
  used: NOTHING_RECENT,
};

/** The group that has the attention. */
export function activeGroup(layout: Layout): Group {
  const groups = groupsOf(layout.root);
  const group = groups.find(({ id }) => id === layout.activeGroup) ?? groups[0];
  if (!group) throw new Error('A layout holds no group.');
  return group;
}

/** The target that has the attention. */
export function activeTarget(layout: Layout): Target {
  return shownTab(activeGroup(layout)).target;
}

/** Shows a target in a group (else the active one): its tab if there is one, or a new one, a preview in place of the last preview. */
export function openTarget(
  layout: Layout,
  target: Target,
  { isPreview, groupId }: { readonly isPreview: boolean; readonly groupId?: number },
): Layout {
  const into = groupId ?? activeGroup(layout).id;
  const used = withTarget(layout.used, target);
  return inGroup({ ...layout, activeGroup: into, used }, into, (group) =>
    withTab(group, { target, isPreview }),
  );
}

/** Shows a target someone went to: a preview, unless it stands by itself as the caseload does. */
export function visitTarget(layout: Layout, target: Target): Layout {
  const isPreview = !OWN_DOCUMENTS.some((kind) => kind === target.kind);
  return openTarget(layout, target, { isPreview });
}

function withTab(group: Group, tab: Tab): Group {
  const key = targetKey(tab.target);
  const standing = group.tabs.find(({ target }) => targetKey(target) === key);
  if (standing) {
    const isPreview = standing.isPreview && tab.isPreview;
    const tabs = group.tabs.map((each) => (each === standing ? { ...tab, isPreview } : each));
    return used({ ...group, tabs }, key);
  }
  const replaced = tab.isPreview ? group.tabs.find(({ isPreview }) => isPreview) : undefined;
  if (replaced) {
    const gone = targetKey(replaced.target);
    const tabs = group.tabs.map((each) => (each === replaced ? tab : each));
    return used({ ...group, tabs, recent: group.recent.filter((each) => each !== gone) }, key);
  }
  const at = group.tabs.indexOf(shownTab(group)) + 1;
  return used({ ...group, tabs: group.tabs.toSpliced(at, 0, tab) }, key);
}

/** Keeps a tab: it is no preview any more. */
export function pinTab(layout: Layout, key: string): Layout {
  const tabsPinned = (tabs: readonly Tab[]) =>
    tabs.map((tab) => (targetKey(tab.target) === key ? { ...tab, isPreview: false } : tab));
  return groupsOf(layout.root)
    .filter(({ tabs }) => tabs.some(({ target, isPreview }) => isPreview && targetKey(target) === key))
    .reduce(
      (next, { id }) => inGroup(next, id, (group) => ({ ...group, tabs: tabsPinned(group.tabs) })),
      layout,
    );
}

/** Closes a tab; the one used before it is shown. A group without tabs goes; the last one goes back to the caseload. */
export function closeTab(layout: Layout, groupId: number, key: string): Layout {
  const group = groupsOf(layout.root).find(({ id }) => id === groupId);
  const at = group?.tabs.findIndex(({ target }) => targetKey(target) === key) ?? -1;
  const tab = group?.tabs[at];
  if (!tab) return layout;
  const closed = [...layout.closed, { target: tab.target, at }].slice(-CLOSED_KEPT);
  return { ...withoutTab(layout, groupId, key), closed };
}

/** Closes every tab of a group but one. */
export function closeOtherTabs(layout: Layout, groupId: number, key: string): Layout {
  const group = groupsOf(layout.root).find(({ id }) => id === groupId);
  return (group?.tabs ?? [])
    .map(({ target }) => targetKey(target))
    .filter((each) => each !== key)
    .reduce((next, each) => closeTab(next, groupId, each), layout);
}

/** Closes every tab of every group: one pane with the caseload is left. */
export function closeAllTabs(layout: Layout): Layout {
  return groupsOf(layout.root)
    .flatMap(({ id, tabs }) => tabs.map(({ target }) => ({ id, key: targetKey(target) })))
    .reduce((next, { id, key }) => closeTab(next, id, key), layout);
}

/** Takes a tab out without a trace. A group without tabs goes; the last one goes back to the caseload. */
export function withoutTab(layout: Layout, groupId: number, key: string): Layout {
  const root = replaceGroup(layout.root, groupId, (group) => {
    const tabs = group.tabs.filter(({ target }) => targetKey(target) !== key);
    return tabs.length === 0 ? null : { ...group, tabs, recent: group.recent.filter((each) => each !== key) };
  });
  if (root === null) return { ...layout, root: groupWith(groupId, { target: HOME, isPreview: false }) };
  return attending({ ...layout, root }, groupId);
}

/** Opens the tab that was closed last, where it stood, in the active group. */
export function reopenClosed(layout: Layout): Layout {
  const last = layout.closed.at(-1);
  if (!last) return layout;
  const { id } = activeGroup(layout);
  const opened = openTarget({ ...layout, closed: layout.closed.slice(0, -1) }, last.target, {
    isPreview: false,
  });
  return moveTab(opened, { key: targetKey(last.target), from: id, to: id, at: last.at });
}

/** Moves a tab within its group or into another; `at` is its place among the tabs afterwards. */
export function moveTab(
  layout: Layout,
  {
    key,
    from,
    to,
    at,
  }: { readonly key: string; readonly from: number; readonly to: number; readonly at: number },
): Layout {
  const groups = groupsOf(layout.root);
  const source = groups.find(({ id }) => id === from);
  const tab = source?.tabs.find(({ target }) => targetKey(target) === key);
  if (!tab || !groups.some(({ id }) => id === to)) return layout;
  const placed = (group: Group): Group => {
    const others = group.tabs.filter(({ target }) => targetKey(target) !== key);
    const kept = from === to ? tab : { ...tab, isPreview: false };
    return used({ ...group, tabs: others.toSpliced(Math.max(0, at), 0, kept) }, key);
  };
  const arrived = inGroup({ ...layout, activeGroup: to }, to, placed);
  return from === to ? arrived : { ...withoutTab(arrived, from, key), activeGroup: to };
}

/** Shows another tab of the active group, by its distance; after the last comes the first. */
export function stepTab(layout: Layout, by: number): Layout {
  const { id, tabs, ...group } = activeGroup(layout);
  const at = tabs.indexOf(shownTab({ id, tabs, ...group }));
  const next = tabs[(at + by + tabs.length) % tabs.length];
  return next ? openTarget(layout, next.target, { isPreview: true, groupId: id }) : layout;
}

/** Gives the attention to a group, by its place in reading order; a place that is not there changes nothing. */
export function attendTo(layout: Layout, index: number): Layout {
  const group = groupsOf(layout.root)[index];
  return group ? { ...layout, activeGroup: group.id } : layout;
}

/** Gives the attention to another group, by its distance in reading order; after the last comes the first. */
export function stepGroup(layout: Layout, by: number): Layout {
  const groups = groupsOf(layout.root);
  const at = groups.indexOf(activeGroup(layout));
  return attendTo(layout, (at + by + groups.length) % groups.length);
}

/** Takes out every tab and open branch whose target is no more, without a trace. */
export function dropTargets(layout: Layout, isGone: (target: Target) => boolean): Layout {
  const gone = groupsOf(layout.root).flatMap(({ id, tabs }) =>
    tabs.filter(({ target }) => isGone(target)).map(({ target }) => ({ id, key: targetKey(target) })),
  );
  const left = gone.reduce((next, { id, key }) => withoutTab(next, id, key), layout);
  // A branch has the address of what it belongs to.
  const expanded = layout.areas.expanded.filter((id) => !isGone(targetOfAddress(id)));
  return {
    ...left,
    closed: layout.closed.filter(({ target }) => !isGone(target)),
    areas: { ...left.areas, expanded },
    used: {
      ...left.used,
      targets: left.used.targets.filter((address) => !isGone(targetOfAddress(address))),
    },
  };
}

function used(group: Group, key: string): Group {
  return { ...group, recent: [key, ...group.recent.filter((each) => each !== key)] };
}

function inGroup(layout: Layout, id: number, change: (group: Group) => Group): Layout {
  return { ...layout, root: replaceGroup(layout.root, id, change) ?? layout.root };
}

/** After a group went, the attention goes to the one that now stands first. */
function attending(layout: Layout, preferred: number): Layout {
  const groups = groupsOf(layout.root);
  const still = groups.some(({ id }) => id === layout.activeGroup);
  const isPreferred = groups.some(({ id }) => id === preferred);
  return still ? layout : { ...layout, activeGroup: isPreferred ? preferred : (groups[0]?.id ?? 0) };
}
