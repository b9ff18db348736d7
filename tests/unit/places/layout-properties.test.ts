import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitGroup } from '../../../lib/places/beside';
import {
  activeGroup,
  closeTab,
  dropTargets,
  type Layout,
  moveTab,
  openTarget,
  pinTab,
  reopenClosed,
  START_LAYOUT,
  stepTab,
} from '../../../lib/places/layout';
import { layoutOfRecord, recordOfLayout } from '../../../lib/places/layout-record';
import { type Group, groupsOf, moveBorder, type Pane, shownTab } from '../../../lib/places/panes';
import { addressOfTarget, type Target, targetKey, targetOfAddress } from '../../../lib/places/targets';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.constant<Target>({ kind: 'caseload' }),
  fc.record({ kind: fc.constantFrom('client' as const, 'goals' as const), clientId: id }),
  fc.record({ kind: fc.constant('session' as const), clientId: id, sessionId: id }),
);

type Deed = (layout: Layout) => Layout;
const among = (groups: readonly Group[], at: number) => groups[at % groups.length] as Group;
const tabOf = ({ tabs }: Group, at: number) => targetKey((tabs[at % tabs.length] as Group['tabs'][0]).target);
const at = fc.nat(9);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(target, fc.boolean()).map(
    ([to, isPreview]): Deed =>
      (layout) =>
        openTarget(layout, to, { isPreview }),
  ),
  fc.tuple(at, at).map(
    ([group, tab]): Deed =>
      (layout) => {
        const from = among(groupsOf(layout.root), group);
        return closeTab(layout, from.id, tabOf(from, tab));
      },
  ),
  fc.tuple(at, at, at, at).map(
    ([one, tab, other, place]): Deed =>
      (layout) => {
        const groups = groupsOf(layout.root);
        const from = among(groups, one);
        return moveTab(layout, {
          key: tabOf(from, tab),
          from: from.id,
          to: among(groups, other).id,
          at: place,
        });
      },
  ),
  fc.constantFrom<Deed>(
    reopenClosed,
    (layout) => splitGroup(layout, 'row'),
    (layout) => splitGroup(layout, 'column'),
    (layout) => stepTab(layout, 1),
    (layout) => pinTab(layout, targetKey(shownTab(activeGroup(layout)).target)),
  ),
  id.map(
    (gone): Deed =>
      (layout) =>
        dropTargets(layout, (each) => 'clientId' in each && each.clientId === gone),
  ),
  fc.double({ min: -1, max: 1, noNaN: true }).map(
    (by): Deed =>
      (layout) => ({
        ...layout,
        root: moveBorder(layout.root, [], { at: 0, by }),
      }),
  ),
);
const anyLayout = fc
  .array(deed, { maxLength: 25 })
  .map((deeds) => deeds.reduce((next, each) => each(next), START_LAYOUT));

function expectWholePane(pane: Pane): void {
  if (pane.kind === 'group') {
    const keys = pane.tabs.map((tab) => targetKey(tab.target));
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...pane.recent].sort()).toEqual([...keys].sort());
    expect(pane.tabs.filter(({ isPreview }) => isPreview).length).toBeLessThanOrEqual(1);
    return;
  }
  expect(pane.parts.length).toBeGreaterThan(1);
  expect(pane.shares).toHaveLength(pane.parts.length);
  expect(pane.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  for (const share of pane.shares) expect(share).toBeGreaterThan(0);
  for (const part of pane.parts) {
    expect(part).not.toMatchObject({ kind: 'split', direction: pane.direction });
    expectWholePane(part);
  }
}

describe('any layout, however it came about', () => {
  it('is whole: no empty group, no target twice in one, one preview, shares that add up, an attended group', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        expectWholePane(layout.root);
        const ids = groupsOf(layout.root).map((group) => group.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toContain(layout.activeGroup);
      }),
    );
  });

  it('comes back as it was from what is kept of it', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const back = layoutOfRecord(JSON.parse(JSON.stringify(recordOfLayout(layout))));
        expectWholePane(back.root);
        expect(groupsOf(back.root)).toEqual(groupsOf(layout.root));
        expect(back.activeGroup).toBe(layout.activeGroup);
        expect(back.closed).toEqual(layout.closed);
      }),
    );
  });

  it('opens closed tabs again: closing and reopening leaves the same targets', () => {
    fc.assert(
      fc.property(anyLayout, fc.nat(9), (layout, place) => {
        const group = activeGroup(layout);
        if (groupsOf(layout.root).length > 1 && group.tabs.length === 1) return;
        const back = reopenClosed(closeTab(layout, group.id, tabOf(group, place)));
        const keys = (of: Layout) => activeGroup(of).tabs.map((tab) => targetKey(tab.target));
        expect(keys(back).filter((key) => key !== '#caseload')).toEqual(
          keys(layout).filter((key) => key !== '#caseload'),
        );
      }),
    );
  });

  it('keeps kinds, ids and numbers only', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const words = JSON.stringify(recordOfLayout(layout)).match(/[a-z]{2,}/gi) ?? [];
        const plain =
          /^(?:root|active|closed|areas|activity|expanded|used|targets|commands|id|tabs|recent|direction|parts|shares|row|column|true|false|side|aside|bottom|caseload|clients?|goals|session)$/;
        expect(words.filter((word) => !plain.test(word))).toEqual([]);
      }),
    );
  });
});

describe('what was kept', () => {
  it('is thrown away whole where it is broken anywhere', () => {
    const whole = recordOfLayout(splitGroup(START_LAYOUT, 'row'));
    const spoilt: unknown[] = [
      null,
      7,
      'layout',
      {},
      { ...whole, root: null },
      { ...whole, root: { id: 0, tabs: [], recent: [] } },
      { ...whole, root: { direction: 'row', parts: [], shares: [] } },
      { ...whole, root: { ...whole.root, shares: [1, Number.NaN] } },
      { ...whole, root: { ...whole.root, direction: 'diagonal' } },
      { ...whole, closed: [['#client/a']] },
      { ...whole, areas: { side: [true, 1] } },
      { ...whole, expanded: [{}] },
    ];
    for (const record of spoilt) expect(layoutOfRecord(record)).toBe(START_LAYOUT);
  });

  it('names targets by addresses that lead back to them', () => {
    fc.assert(
      fc.property(target, (each) => {
        expect(targetOfAddress(addressOfTarget(each))).toEqual(each);
      }),
    );
    expect(targetOfAddress('#elsewhere/x')).toEqual({ kind: 'caseload' });
    expect(targetOfAddress('')).toEqual({ kind: 'caseload' });
  });
});
