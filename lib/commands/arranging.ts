import { activeGroup, type Layout } from '../places/layout';
import { type Group, shownTab } from '../places/panes';
import type { Part } from '../places/places';
import { targetKey } from '../places/targets';
import type { CommandContext, Services } from './command';

/** What the deeds on the workspace's arrangement have in common. */
export const ARRANGING = {
  category: 'view',
  isEnabled: ({ surface }: CommandContext) => surface === 'workspace',
  inputFrom: () => null,
} as const;

/** A deed on how the workspace is arranged; there is nothing to arrange until what was kept is read. */
export function arranging(change: (layout: Layout) => Layout, part: Part | null = null) {
  return async ({ places }: Services, _input: null) => {
    const { layout } = places.get();
    if (layout) places.go({ layout: change(layout), part });
  };
}

/** A deed on the tab that is shown in the active pane. */
export const onTab = (
  change: (layout: Layout, group: Group, key: string) => Layout,
  part: Part | null = null,
) =>
  arranging((layout) => {
    const group = activeGroup(layout);
    return change(layout, group, targetKey(shownTab(group).target));
  }, part);
