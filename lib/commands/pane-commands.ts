import { moveTabOver, splitGroup } from '../places/beside';
import { attendTo, stepGroup } from '../places/layout';
import { ARRANGING, arranging, onTab } from './arranging';
import { command } from './command';

/** The deeds on panes: splitting, going from one to another, and taking a tab along. */
export const paneCommands = [
  command({
    ...ARRANGING,
    id: 'pane.split-right',
    title: 'deed.pane.split-right',
    key: 'Mod+\\',
    run: arranging((layout) => splitGroup(layout, 'row'), 'panes'),
  }),
  command({
    ...ARRANGING,
    id: 'pane.split-down',
    title: 'deed.pane.split-down',
    key: 'Mod+K Mod+\\',
    alternative: 'Mod+Alt+\\',
    run: arranging((layout) => splitGroup(layout, 'column'), 'panes'),
  }),
  command({
    ...ARRANGING,
    id: 'pane.first',
    title: 'deed.pane.first',
    key: 'Mod+1',
    run: arranging((layout) => attendTo(layout, 0), 'panes'),
  }),
  command({
    ...ARRANGING,
    id: 'pane.second',
    title: 'deed.pane.second',
    key: 'Mod+2',
    run: arranging((layout) => attendTo(layout, 1), 'panes'),
  }),
  command({
    ...ARRANGING,
    id: 'pane.third',
    title: 'deed.pane.third',
    key: 'Mod+3',
    run: arranging((layout) => attendTo(layout, 2), 'panes'),
  }),
  command({
    ...ARRANGING,
    id: 'pane.next',
    title: 'deed.pane.next',
    key: 'Mod+K Mod+ArrowRight',
    run: arranging((layout) => stepGroup(layout, 1), 'panes'),
  }),
  command({
    ...ARRANGING,
    id: 'pane.previous',
    title: 'deed.pane.previous',
    key: 'Mod+K Mod+ArrowLeft',
    run: arranging((layout) => stepGroup(layout, -1), 'panes'),
  }),
  command({
    ...ARRANGING,
    id: 'tab.to-next-pane',
    title: 'deed.tab.to-next-pane',
    key: 'Mod+Alt+ArrowRight',
    run: onTab((layout, { id }, key) => moveTabOver(layout, { key, from: id, by: 1 }), 'panes'),
  }),
  command({
    ...ARRANGING,
    id: 'tab.to-pane-before',
    title: 'deed.tab.to-pane-before',
    key: 'Mod+Alt+ArrowLeft',
    run: onTab((layout, { id }, key) => moveTabOver(layout, { key, from: id, by: -1 }), 'panes'),
  }),
] as const;
