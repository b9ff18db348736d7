import { activeGroup, type Layout, moveTab, openTarget, withoutTab } from './layout';
import {
  type Beside,
  groupsOf,
  groupWith,
  type Pane,
  type Split,
  shownTab,
  splitBeside,
  type Tab,
} from './panes';
import { withTarget } from './recent';
import { type Target, targetKey } from './targets';

/** Shows what the active group shows in a second pane too, to its right or below. */
export function splitGroup(layout: Layout, direction: Split['direction']): Layout {
  const standing = activeGroup(layout);
  const { id, root } = withNewGroup(layout, standing.id, { tab: shownTab(standing), direction });
  return { ...layout, root, activeGroup: id };
}

function withNewGroup(
  { root }: Layout,
  beside: number,
  { tab, ...side }: Beside & { readonly tab: Tab },
): { readonly id: number; readonly root: Pane } {
  const id = Math.max(...groupsOf(root).map((group) => group.id)) + 1;
  const group = groupWith(id, { target: tab.target, isPreview: false });
  return { id, root: splitBeside(root, beside, { group, ...side }) };
}

/** Shows a target in the pane after the active one, to stay; splits to the right where there is only one. */
export function openBeside(layout: Layout, target: Target): Layout {
  const groups = groupsOf(layout.root);
  const at = groups.findIndex(({ id }) => id === activeGroup(layout).id);
  const next = groups[at + 1] ?? (groups.length > 1 ? groups[at - 1] : undefined);
  if (next) return openTarget(layout, target, { isPreview: false, groupId: next.id });
  const tab = { target, isPreview: false };
  const { id, root } = withNewGroup(layout, activeGroup(layout).id, { tab, direction: 'row' });
  return { ...layout, root, activeGroup: id, used: withTarget(layout.used, target) };
}

/** Moves a tab into a pane of its own, at one of a group's four sides. */
export function moveTabBeside(
  layout: Layout,
  {
    key,
    from,
    beside,
    ...side
  }: Beside & { readonly key: string; readonly from: number; readonly beside: number },
): Layout {
  const groups = groupsOf(layout.root);
  const source = groups.find((group) => group.id === from);
  const tab = source?.tabs.find(({ target }) => targetKey(target) === key);
  if (!tab || (from === beside && source?.tabs.length === 1)) return layout;
  const { id, root } = withNewGroup(layout, beside, { tab, ...side });
  return { ...withoutTab({ ...layout, root }, from, key), activeGroup: id };
}

/** Takes a tab along to the pane after or before its own; after the last, to a new one on the right. */
export function moveTabOver(
  layout: Layout,
  { key, from, by }: { readonly key: string; readonly from: number; readonly by: 1 | -1 },
): Layout {
  const groups = groupsOf(layout.root);
  const next = groups[groups.findIndex(({ id }) => id === from) + by];
  if (next) return moveTab(layout, { key, from, to: next.id, at: next.tabs.length });
  return by === 1 ? moveTabBeside(layout, { key, from, beside: from, direction: 'row' }) : layout;
}
