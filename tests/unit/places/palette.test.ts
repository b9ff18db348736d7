import { afterEach, describe, expect, it } from 'vitest';
import { dropTargets, START_LAYOUT, visitTarget } from '../../../lib/places/layout';
import { layoutOfRecord, recordOfLayout } from '../../../lib/places/layout-record';
import { findMatches, forgetMatches, recentFirst } from '../../../lib/places/match';
import { readQuestion } from '../../../lib/places/palette';
import { withCommand } from '../../../lib/places/recent';

afterEach(forgetMatches);

const named = (...labels: string[]) => labels.map((label) => ({ id: label, label }));
const found = (labels: readonly string[], wanted: string) =>
  findMatches(named(...labels), wanted, 50).map(({ item }) => item.label);

describe('the palette', () => {
  it('reads from the first character what it is asked', () => {
    expect(readQuestion('mk')).toEqual({ mode: 'places', wanted: 'mk' });
    expect(readQuestion('>split r')).toEqual({ mode: 'commands', wanted: 'split r' });
    expect(readQuestion(' > split')).toEqual({ mode: 'commands', wanted: 'split' });
    expect(readQuestion('@')).toEqual({ mode: 'headings', wanted: '' });
    expect(readQuestion('?')).toEqual({ mode: 'help', wanted: '' });
    expect(readQuestion('m>k')).toEqual({ mode: 'places', wanted: 'm>k' });
  });

  it('finds by some of the letters in their order, without case, accents or full stops', () => {
    const clients = ['M.K.', 'Zoë W.', 'Couple A+B', 'C-102', 'P.R.'];
    expect(found(clients, 'mk')).toEqual(['M.K.']);
    expect(found(clients, 'ZOE')).toEqual(['Zoë W.']);
    expect(found(clients, 'cplab')).toEqual(['Couple A+B']);
    expect(found(clients, '102')).toEqual(['C-102']);
    expect(found(clients, 'km')).toEqual([]);
    expect(found(['M.K. · session 12', 'M.K. · session 2', 'P.R. · session 12'], 'mk 12')).toEqual([
      'M.K. · session 12',
    ]);
  });

  it('says which letters were found, and everything as it stands where nothing is looked for', () => {
    const [match] = findMatches(named('Split to the right'), 'sright', 10);
    expect(match?.letters.map((at) => 'Split to the right'[at]).join('')).toBe('Sright');
    expect(findMatches(named('b', 'a'), '', 1).map(({ item }) => item.label)).toEqual(['b']);
  });

  it('keeps labels that differ in numbers only in their order, unless a number is looked for', () => {
    const sessions = [12, 11, 10, 9, 2, 1].map((number) => `M.K. · session ${number}`);
    expect(found(sessions, 'session')).toEqual(sessions);
    expect(found(sessions, 'mk ses')).toEqual(sessions);
    expect(found(sessions, 'session 1')[0]).toBe('M.K. · session 1');
    // A better match still stands before them.
    expect(found([...sessions, 'Session'], 'session')).toEqual(['Session', ...sessions]);
  });

  it('puts what was used lately first, and keeps the order of the match otherwise', () => {
    const matches = findMatches(named('Session 1', 'Session 2', 'Session 3'), 'session', 10);
    const ordered = recentFirst(matches, ['Session 3']).map(({ item }) => item.label);
    expect(ordered[0]).toBe('Session 3');
    expect(ordered.slice(1)).toEqual(['Session 1', 'Session 2']);
  });
});

describe('what was used lately', () => {
  const went = (...ids: string[]) =>
    ids.reduce((layout, clientId) => visitTarget(layout, { kind: 'client', clientId }), START_LAYOUT);

  it('is each document once, the last first, and survives being kept', () => {
    const layout = { ...went('a', 'b', 'a') };
    const used = withCommand(withCommand(layout.used, 'tab.pin'), 'zen.toggle');
    const kept = layoutOfRecord(JSON.parse(JSON.stringify(recordOfLayout({ ...layout, used }))));
    expect(kept.used).toEqual({
      targets: ['#client/a', '#client/b'],
      commands: ['zen.toggle', 'tab.pin'],
    });
  });

  it('is bounded, and forgets a client who is no more', () => {
    const many = went(...Array.from({ length: 50 }, (_, index) => `c${index}`));
    expect(many.used.targets).toHaveLength(30);
    expect(many.used.targets[0]).toBe('#client/c49');
    const left = dropTargets(many, (target) => 'clientId' in target && target.clientId === 'c49');
    expect(left.used.targets).not.toContain('#client/c49');
  });

  it('is nothing in a layout kept before there was a palette', () => {
    const { used: _used, ...older } = recordOfLayout(went('a'));
    expect(layoutOfRecord(older).used).toEqual({ targets: [], commands: [] });
    expect(layoutOfRecord(older).root).toEqual(went('a').root);
  });
});
