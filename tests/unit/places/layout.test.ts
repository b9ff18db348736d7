import { describe, expect, it } from 'vitest';
import { moveTabBeside, moveTabOver, openBeside, splitGroup } from '../../../lib/places/beside';
import {
  activeTarget,
  attendTo,
  closeTab,
  dropTargets,
  type Layout,
  moveTab,
  openTarget,
  pinTab,
  reopenClosed,
  START_LAYOUT,
  stepTab,
  visitTarget,
} from '../../../lib/places/layout';
import { groupsOf, moveBorder } from '../../../lib/places/panes';
import { HOME, type Target, targetKey } from '../../../lib/places/targets';

const client = (clientId: string): Target => ({ kind: 'client', clientId });
const key = (clientId: string) => targetKey(client(clientId));
const visit = (layout: Layout, ...ids: string[]) =>
  ids.reduce((next, id) => visitTarget(next, client(id)), layout);
const keep = (layout: Layout, ...ids: string[]) =>
  ids.reduce((next, id) => openTarget(next, client(id), { isPreview: false }), layout);
/** Each group's tabs: previews in brackets, the shown one with a star. */
const drawn = (layout: Layout) =>
  groupsOf(layout.root).map(({ tabs, recent }) =>
    tabs
      .map(({ target, isPreview }) => {
        const name = 'clientId' in target ? target.clientId : target.kind;
        const mark = recent[0] === targetKey(target) ? '*' : '';
        return isPreview ? `[${name}]${mark}` : `${name}${mark}`;
      })
      .join(' '),
  );

describe('tabs', () => {
  it('show what is visited as a preview, each in place of the last', () => {
    expect(drawn(visit(START_LAYOUT, 'a'))).toEqual(['caseload [a]*']);
    expect(drawn(visit(START_LAYOUT, 'a', 'b'))).toEqual(['caseload [b]*']);
  });

  it('keep what was pinned, and open the next preview beside the shown one', () => {
    const pinned = pinTab(visit(START_LAYOUT, 'a'), key('a'));
    expect(drawn(visit(pinned, 'b'))).toEqual(['caseload a [b]*']);
    expect(drawn(visitTarget(visit(pinned, 'b'), HOME))).toEqual(['caseload* a [b]']);
  });

  it('turn a preview into a tab that stays when it is opened to stay, never back', () => {
    const kept = keep(visit(START_LAYOUT, 'a'), 'a');
    expect(drawn(kept)).toEqual(['caseload a*']);
    expect(drawn(visit(kept, 'a'))).toEqual(['caseload a*']);
  });

  it('go back to the one used before when one is closed', () => {
    const layout = visitTarget(keep(START_LAYOUT, 'a', 'b', 'c'), client('a'));
    expect(drawn(layout)).toEqual(['caseload a* b c']);
    expect(drawn(closeTab(layout, 0, key('a')))).toEqual(['caseload b c*']);
  });

  it('leave the caseload when the last is closed', () => {
    const alone = closeTab(keep(START_LAYOUT, 'a'), 0, targetKey(HOME));
    expect(drawn(alone)).toEqual(['a*']);
    expect(drawn(closeTab(alone, 0, key('a')))).toEqual(['caseload*']);
  });

  it('open again where they stood, newest first', () => {
    const layout = keep(START_LAYOUT, 'a', 'b', 'c');
    const closed = closeTab(closeTab(layout, 0, key('a')), 0, key('c'));
    expect(drawn(reopenClosed(closed))).toEqual(['caseload b c*']);
    expect(drawn(reopenClosed(reopenClosed(closed)))).toEqual(['caseload a* b c']);
    expect(reopenClosed(START_LAYOUT)).toBe(START_LAYOUT);
  });

  it('move within their group and step round it', () => {
    const layout = keep(START_LAYOUT, 'a', 'b');
    const moved = moveTab(layout, { key: key('b'), from: 0, to: 0, at: 0 });
    expect(drawn(moved)).toEqual(['b* caseload a']);
    expect(drawn(stepTab(moved, -1))).toEqual(['b caseload a*']);
    expect(drawn(stepTab(stepTab(moved, 1), 1))).toEqual(['b caseload a*']);
  });

  it('of clients that are gone go without a trace', () => {
    const layout = closeTab(keep(START_LAYOUT, 'a', 'b'), 0, key('a'));
    const expanded = ['client/a', 'client/a/sessions', 'client/c'];
    const open = { ...layout, areas: { ...layout.areas, expanded } };
    const left = dropTargets(open, (target) => 'clientId' in target && target.clientId !== 'c');
    expect(drawn(left)).toEqual(['caseload*']);
    expect([left.closed, left.areas.expanded]).toEqual([[], ['client/c']]);
  });
});

describe('panes', () => {
  it('split to the right and down, showing the same document', () => {
    const right = splitGroup(visit(START_LAYOUT, 'a'), 'row');
    expect(drawn(right)).toEqual(['caseload [a]*', 'a*']);
    expect(right.activeGroup).toBe(1);
    const down = splitGroup(right, 'column');
    expect(down.root).toMatchObject({ direction: 'row', parts: [{ id: 0 }, { direction: 'column' }] });
    const third = splitGroup(right, 'row');
    expect(third.root).toMatchObject({ direction: 'row', shares: [0.5, 0.25, 0.25] });
  });

  it('close with their last tab, and hand over the attention', () => {
    const split = splitGroup(visit(START_LAYOUT, 'a'), 'row');
    const closed = closeTab(split, 1, key('a'));
    expect(closed.root).toMatchObject({ kind: 'group', id: 0 });
    expect(activeTarget(closed)).toEqual(client('a'));
  });

  it('take tabs from each other', () => {
    const split = splitGroup(keep(START_LAYOUT, 'a', 'b'), 'row');
    const moved = moveTab(split, { key: key('a'), from: 0, to: 1, at: 0 });
    expect(drawn(moved)).toEqual(['caseload b*', 'a* b']);
    expect(activeTarget(moved)).toEqual(client('a'));
    const emptied = ['b', 'caseload'].reduce(
      (next, each) =>
        moveTab(next, { key: each === 'caseload' ? targetKey(HOME) : key(each), from: 0, to: 1, at: 9 }),
      moved,
    );
    expect(drawn(emptied)).toEqual(['a b caseload*']);
  });

  it('get the attention by their place', () => {
    const split = splitGroup(visit(START_LAYOUT, 'a'), 'row');
    expect(attendTo(split, 0).activeGroup).toBe(0);
    expect(attendTo(split, 7)).toBe(split);
  });

  it('have borders that move within limits', () => {
    const { root } = splitGroup(splitGroup(START_LAYOUT, 'row'), 'column');
    expect(moveBorder(root, [], { at: 0, by: 0.25 })).toMatchObject({ shares: [0.75, 0.25] });
    const far = moveBorder(root, [], { at: 0, by: 5 });
    expect(far.kind === 'split' && far.shares[0]).toBeCloseTo(0.9);
    expect(moveBorder(root, [1], { at: 0, by: -0.25 })).toMatchObject({
      parts: [{}, { shares: [0.25, 0.75] }],
    });
  });
});

describe('panes beside', () => {
  it('are made where there is none, and used where there is one', () => {
    const split = openBeside(START_LAYOUT, client('a'));
    expect(drawn(split)).toEqual(['caseload*', 'a*']);
    expect(activeTarget(split)).toEqual(client('a'));
    expect(drawn(openBeside(attendTo(split, 0), client('b')))).toEqual(['caseload*', 'a b*']);
    expect(drawn(openBeside(split, client('c')))).toEqual(['caseload c*', 'a*']);
  });

  it('take a tab that is dragged to an edge, and leave the only one where it is', () => {
    const layout = keep(START_LAYOUT, 'a');
    const right = moveTabBeside(layout, { key: key('a'), from: 0, beside: 0, direction: 'row' });
    expect(drawn(right)).toEqual(['caseload*', 'a*']);
    expect(right.root).toMatchObject({ kind: 'split', direction: 'row' });
    const only = { key: targetKey(HOME), from: 0, beside: 0, direction: 'row' } as const;
    expect(moveTabBeside(START_LAYOUT, only)).toBe(START_LAYOUT);
    const below = moveTabBeside(right, { ...only, beside: 1, direction: 'column' });
    expect(drawn(below)).toEqual(['a*', 'caseload*']);
    expect(below.root).toMatchObject({ kind: 'split', direction: 'column' });
  });

  it('take a tab that is dragged to the left or the upper edge before what stands there', () => {
    const layout = keep(START_LAYOUT, 'a');
    const left = moveTabBeside(layout, {
      key: key('a'),
      from: 0,
      beside: 0,
      direction: 'row',
      isBefore: true,
    });
    expect(drawn(left)).toEqual(['a*', 'caseload*']);
    expect(activeTarget(left)).toEqual(client('a'));
    const home = { key: targetKey(HOME), from: 0, beside: 1, isBefore: true };
    const above = moveTabBeside(left, { ...home, direction: 'column' });
    expect(drawn(above)).toEqual(['caseload*', 'a*']);
    expect(above.root).toMatchObject({ kind: 'split', direction: 'column' });
    const inRow = moveTabBeside(splitGroup(keep(START_LAYOUT, 'b'), 'row'), {
      key: targetKey(HOME),
      from: 0,
      beside: 1,
      direction: 'row',
      isBefore: true,
    });
    expect(drawn(inRow)).toEqual(['b*', 'caseload*', 'b*']);
    expect(inRow.root).toMatchObject({ shares: [0.5, 0.25, 0.25] });
  });

  it('take a tab along, to the one after or before; after the last one is made', () => {
    const split = splitGroup(keep(START_LAYOUT, 'a', 'b'), 'row');
    const after = moveTabOver(split, { key: key('a'), from: 0, by: 1 });
    expect(drawn(after)).toEqual(['caseload b*', 'b a*']);
    expect(after.activeGroup).toBe(1);
    expect(drawn(moveTabOver(after, { key: key('a'), from: 1, by: -1 }))).toEqual(['caseload b a*', 'b*']);
    expect(drawn(moveTabOver(after, { key: key('a'), from: 1, by: 1 }))).toEqual(['caseload b*', 'b*', 'a*']);
    expect(moveTabOver(after, { key: key('b'), from: 0, by: -1 })).toBe(after);
  });
});
