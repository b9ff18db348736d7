import { type Areas, collapseBranches, toggleArea } from '../places/areas';
import {
  closeAllTabs,
  closeOtherTabs,
  closeTab,
  moveTab,
  pinTab,
  reopenClosed,
  stepTab,
} from '../places/layout';
import { shownTab } from '../places/panes';
import { ARRANGING, arranging, onTab } from './arranging';
import { command } from './command';

const onAreas = (change: (areas: Areas) => Areas) =>
  arranging((layout) => ({ ...layout, areas: change(layout.areas) }));

const byPlaces = (by: number) =>
  onTab((layout, { id, tabs, ...group }, key) => {
    const at = tabs.indexOf(shownTab({ id, tabs, ...group })) + by;
    const isThere = at >= 0 && at < tabs.length;
    return isThere ? moveTab(layout, { key, from: id, to: id, at }) : layout;
  });

/** The deeds on tabs and the areas around the panes. */
export const layoutCommands = [
  command({
    ...ARRANGING,
    id: 'tab.close',
    title: 'deed.tab.close',
    key: 'Mod+W',
    alternative: 'Alt+W',
    run: onTab((layout, { id }, key) => closeTab(layout, id, key)),
  }),
  command({
    ...ARRANGING,
    id: 'tab.close-others',
    title: 'deed.tab.close-others',
    key: null,
    run: onTab((layout, { id }, key) => closeOtherTabs(layout, id, key)),
  }),
  command({
    ...ARRANGING,
    id: 'tab.close-all',
    title: 'deed.tab.close-all',
    key: 'Mod+K Mod+W',
    alternative: 'Mod+K W',
    run: arranging(closeAllTabs, 'panes'),
  }),
  command({
    ...ARRANGING,
    id: 'tab.reopen',
    title: 'deed.tab.reopen',
    key: 'Mod+Shift+T',
    alternative: 'Alt+Shift+T',
    run: arranging(reopenClosed, 'panes'),
  }),
  command({
    ...ARRANGING,
    id: 'tab.pin',
    title: 'deed.tab.pin',
    key: 'Mod+K Enter',
    alternative: 'Alt+Shift+Enter',
    run: onTab((layout, _group, key) => pinTab(layout, key)),
  }),
  command({
    ...ARRANGING,
    id: 'tab.next',
    title: 'deed.tab.next',
    key: 'Ctrl+Tab',
    alternative: 'Alt+PageDown',
    repeats: true,
    run: arranging((layout) => stepTab(layout, 1), 'panes'),
  }),
  command({
    ...ARRANGING,
    id: 'tab.previous',
    title: 'deed.tab.previous',
    key: 'Ctrl+Shift+Tab',
    alternative: 'Alt+PageUp',
    repeats: true,
    run: arranging((layout) => stepTab(layout, -1), 'panes'),
  }),
  command({
    ...ARRANGING,
    id: 'tab.move-left',
    title: 'deed.tab.move-left',
    key: 'Alt+Shift+PageUp',
    repeats: true,
    run: byPlaces(-1),
  }),
  command({
    ...ARRANGING,
    id: 'tab.move-right',
    title: 'deed.tab.move-right',
    key: 'Alt+Shift+PageDown',
    repeats: true,
    run: byPlaces(1),
  }),
  command({
    ...ARRANGING,
    id: 'part.next',
    title: 'deed.part.next',
    key: 'F6',
    repeats: true,
    run: async ({ places }, _input: null) => places.go({ part: 'next' }),
  }),
  command({
    ...ARRANGING,
    id: 'part.previous',
    title: 'deed.part.previous',
    key: 'Shift+F6',
    repeats: true,
    run: async ({ places }, _input: null) => places.go({ part: 'previous' }),
  }),
  command({
    ...ARRANGING,
    id: 'document.save',
    title: 'deed.document.save',
    key: 'Mod+S',
    // Whatever is written is saved as it is written; the key must not open the browser's own dialog.
    run: async (_services, _input: null) => undefined,
  }),
  command({
    ...ARRANGING,
    id: 'side.toggle',
    title: 'deed.side.toggle',
    key: 'Mod+B',
    run: onAreas((areas) => toggleArea(areas, 'side')),
  }),
  command({
    ...ARRANGING,
    id: 'explorer.collapse',
    title: 'deed.explorer.collapse',
    key: null,
    run: onAreas(collapseBranches),
  }),
  command({
    ...ARRANGING,
    id: 'aside.toggle',
    title: 'deed.aside.toggle',
    key: 'Mod+Alt+B',
    run: onAreas((areas) => toggleArea(areas, 'aside')),
  }),
  command({
    ...ARRANGING,
    id: 'bottom.toggle',
    title: 'deed.bottom.toggle',
    key: 'Mod+J',
    // Ctrl on a Mac too, where Command with it goes to another window.
    alternative: 'Ctrl+`',
    run: onAreas((areas) => toggleArea(areas, 'bottom')),
  }),
  command({
    ...ARRANGING,
    id: 'zen.toggle',
    title: 'deed.zen.toggle',
    key: 'Alt+Shift+Z',
    alternative: 'Mod+K Z',
    run: onAreas((areas) => ({ ...areas, isZen: !areas.isZen, drawer: null })),
  }),
] as const;
