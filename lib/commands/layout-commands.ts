import { type Areas, toggleArea } from '../places/areas';
import { splitGroup } from '../places/beside';
import {
  activeGroup,
  attendTo,
  closeAllTabs,
  closeOtherTabs,
  closeTab,
  type Layout,
  moveTab,
  pinTab,
  reopenClosed,
  stepGroup,
  stepTab,
} from '../places/layout';
import { type Group, shownTab } from '../places/panes';
import type { Part } from '../places/places';
import { targetKey } from '../places/targets';
import { type CommandContext, command, type Services } from './command';

const inWorkspace = ({ surface }: CommandContext) => surface === 'workspace';

/** A deed on how the workspace is arranged; there is nothing to arrange until what was kept is read. */
function arranging(change: (layout: Layout) => Layout, part: Part | null = null) {
  return async ({ places }: Services, _input: null) => {
    const { layout } = places.get();
    if (layout) places.go({ layout: change(layout), part });
  };
}

const onAreas = (change: (areas: Areas) => Areas) =>
  arranging((layout) => ({ ...layout, areas: change(layout.areas) }));

const onTab = (change: (layout: Layout, group: Group, key: string) => Layout) =>
  arranging((layout) => {
    const group = activeGroup(layout);
    return change(layout, group, targetKey(shownTab(group).target));
  });

const byPlaces = (by: number) =>
  onTab((layout, { id, tabs, ...group }, key) => {
    const at = tabs.indexOf(shownTab({ id, tabs, ...group })) + by;
    const isThere = at >= 0 && at < tabs.length;
    return isThere ? moveTab(layout, { key, from: id, to: id, at }) : layout;
  });

const COMMON = { category: 'view', isEnabled: inWorkspace, inputFrom: () => null } as const;

/** The deeds on tabs, panes and the areas around them. */
export const layoutCommands = [
  command({
    ...COMMON,
    id: 'tab.close',
    title: 'deed.tab.close',
    key: 'Mod+W',
    alternative: 'Alt+W',
    run: onTab((layout, { id }, key) => closeTab(layout, id, key)),
  }),
  command({
    ...COMMON,
    id: 'tab.close-others',
    title: 'deed.tab.close-others',
    key: null,
    run: onTab((layout, { id }, key) => closeOtherTabs(layout, id, key)),
  }),
  command({
    ...COMMON,
    id: 'tab.close-all',
    title: 'deed.tab.close-all',
    key: 'Mod+K Mod+W',
    alternative: 'Mod+K W',
    run: arranging(closeAllTabs, 'panes'),
  }),
  command({
    ...COMMON,
    id: 'tab.reopen',
    title: 'deed.tab.reopen',
    key: 'Mod+Shift+T',
    alternative: 'Alt+Shift+T',
    run: arranging(reopenClosed),
  }),
  command({
    ...COMMON,
    id: 'tab.pin',
    title: 'deed.tab.pin',
    key: 'Mod+K Enter',
    alternative: 'Alt+Shift+Enter',
    run: onTab((layout, _group, key) => pinTab(layout, key)),
  }),
  command({
    ...COMMON,
    id: 'tab.next',
    title: 'deed.tab.next',
    key: 'Ctrl+Tab',
    alternative: 'Alt+PageDown',
    run: arranging((layout) => stepTab(layout, 1), 'panes'),
  }),
  command({
    ...COMMON,
    id: 'tab.previous',
    title: 'deed.tab.previous',
    key: 'Ctrl+Shift+Tab',
    alternative: 'Alt+PageUp',
    run: arranging((layout) => stepTab(layout, -1), 'panes'),
  }),
  command({
    ...COMMON,
    id: 'tab.move-left',
    title: 'deed.tab.move-left',
    key: 'Alt+Shift+PageUp',
    run: byPlaces(-1),
  }),
  command({
    ...COMMON,
    id: 'tab.move-right',
    title: 'deed.tab.move-right',
    key: 'Alt+Shift+PageDown',
    run: byPlaces(1),
  }),
  command({
    ...COMMON,
    id: 'pane.split-right',
    title: 'deed.pane.split-right',
    key: 'Mod+\\',
    run: arranging((layout) => splitGroup(layout, 'row'), 'panes'),
  }),
  command({
    ...COMMON,
    id: 'pane.split-down',
    title: 'deed.pane.split-down',
    key: 'Mod+K Mod+\\',
    alternative: 'Mod+Alt+\\',
    run: arranging((layout) => splitGroup(layout, 'column'), 'panes'),
  }),
  command({
    ...COMMON,
    id: 'pane.first',
    title: 'deed.pane.first',
    key: 'Mod+1',
    run: arranging((layout) => attendTo(layout, 0), 'panes'),
  }),
  command({
    ...COMMON,
    id: 'pane.second',
    title: 'deed.pane.second',
    key: 'Mod+2',
    run: arranging((layout) => attendTo(layout, 1), 'panes'),
  }),
  command({
    ...COMMON,
    id: 'pane.next',
    title: 'deed.pane.next',
    key: 'Mod+K Mod+ArrowRight',
    run: arranging((layout) => stepGroup(layout, 1), 'panes'),
  }),
  command({
    ...COMMON,
    id: 'pane.previous',
    title: 'deed.pane.previous',
    key: 'Mod+K Mod+ArrowLeft',
    run: arranging((layout) => stepGroup(layout, -1), 'panes'),
  }),
  command({
    ...COMMON,
    id: 'part.next',
    title: 'deed.part.next',
    key: 'F6',
    run: async ({ places }, _input: null) => places.go({ part: 'next' }),
  }),
  command({
    ...COMMON,
    id: 'part.previous',
    title: 'deed.part.previous',
    key: 'Shift+F6',
    run: async ({ places }, _input: null) => places.go({ part: 'previous' }),
  }),
  command({
    ...COMMON,
    id: 'document.save',
    title: 'deed.document.save',
    key: 'Mod+S',
    // Whatever is written is saved as it is written; the key must not open the browser's own dialog.
    run: async (_services, _input: null) => undefined,
  }),
  command({
    ...COMMON,
    id: 'side.toggle',
    title: 'deed.side.toggle',
    key: 'Mod+B',
    run: onAreas((areas) => toggleArea(areas, 'side')),
  }),
  command({
    ...COMMON,
    id: 'aside.toggle',
    title: 'deed.aside.toggle',
    key: 'Mod+Alt+B',
    run: onAreas((areas) => toggleArea(areas, 'aside')),
  }),
  command({
    ...COMMON,
    id: 'bottom.toggle',
    title: 'deed.bottom.toggle',
    key: 'Mod+J',
    run: onAreas((areas) => toggleArea(areas, 'bottom')),
  }),
  command({
    ...COMMON,
    id: 'zen.toggle',
    title: 'deed.zen.toggle',
    key: 'Alt+Shift+Z',
    alternative: 'Mod+K Z',
    run: onAreas((areas) => ({ ...areas, isZen: !areas.isZen, drawer: null })),
  }),
] as const;
