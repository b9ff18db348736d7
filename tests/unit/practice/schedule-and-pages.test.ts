import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Binding,
  bindableAddress,
  bindPage,
  matchBindings,
  seenPage,
  unbindPage,
} from '../../../lib/domain/practice/binding';
import { buildHead } from '../../../lib/domain/practice/head';
import { chooseClient, dueClients } from '../../../lib/domain/practice/schedule';
import { aClient } from '../../support/factories';

const headWith = (minuteOfDay: number, weekday = 1) =>
  buildHead(aClient({ slot: { weekday, minuteOfDay, minutes: 50 } }), []);

describe('a weekly slot', () => {
  it.each([
    ['16 minutes before', 1, 10 * 60 - 16, false],
    ['15 minutes before', 1, 10 * 60 - 15, true],
    ['at its start', 1, 10 * 60, true],
    ['in its last minute', 1, 10 * 60 + 49, true],
    ['when it is over', 1, 10 * 60 + 50, false],
    ['on another day', 2, 10 * 60, false],
  ])('is due or not %s', (_when, weekday, minuteOfDay, isDue) => {
    expect(dueClients([headWith(10 * 60)], { weekday, minuteOfDay })).toHaveLength(isDue ? 1 : 0);
  });

  it('is due before midnight for one just after it, over the turn of the week', () => {
    expect(dueClients([headWith(5, 0)], { weekday: 6, minuteOfDay: 23 * 60 + 55 })).toHaveLength(1);
    expect(dueClients([headWith(23 * 60 + 50, 6)], { weekday: 0, minuteOfDay: 20 })).toHaveLength(1);
  });

  it('is due for exactly its length and a quarter of an hour each week', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(1439), (weekday, minuteOfDay) => {
        let minutes = 0;
        for (let minute = 0; minute < 7 * 1440; minute++) {
          minutes += dueClients([headWith(minuteOfDay, weekday)], {
            weekday: Math.floor(minute / 1440),
            minuteOfDay: minute % 1440,
          }).length;
        }
        expect(minutes).toBe(65);
      }),
      { numRuns: 8 },
    );
  });
});

describe('choosing a client', () => {
  it('puts a running session first, then a page of one, then the only slot that is due', () => {
    expect(chooseClient({ running: 'r', bound: ['b'], due: ['d'] })).toEqual({
      kind: 'running',
      clientId: 'r',
    });
    expect(chooseClient({ running: null, bound: ['b'], due: ['d'] })).toEqual({
      kind: 'bound',
      clientId: 'b',
    });
    expect(chooseClient({ running: null, bound: [], due: ['d'] })).toEqual({ kind: 'due', clientId: 'd' });
    expect(chooseClient({ running: null, bound: [], due: [] })).toEqual({ kind: 'choose' });
  });

  it('never selects in a room bound to several, whatever is due', () => {
    const many = fc.array(fc.string({ minLength: 1 }), { minLength: 2 });
    fc.assert(
      fc.property(many, fc.array(fc.string()), (bound, due) => {
        expect(chooseClient({ running: null, bound, due })).toEqual({ kind: 'offer', clientIds: bound });
      }),
    );
  });
});

describe('a page binding', () => {
  it('keeps origin and path, never query or fragment, and only of web pages', () => {
    expect(bindableAddress('https://call.example/room/mk?token=secret#x')).toBe(
      'https://call.example/room/mk',
    );
    expect(bindableAddress('https://call.example/room/mk/')).toBe('https://call.example/room/mk');
    for (const url of [
      'chrome://settings',
      'file:///home/notes.txt',
      'about:blank',
      'javascript:alert(1)',
      '',
      'nonsense',
    ]) {
      expect(bindableAddress(url)).toBeNull();
    }
  });

  it('knows that more stood in the address, and not what', () => {
    const address = 'https://call.example/room/mk';
    for (const more of ['?id=7', '#mk', '/?id=7#mk'])
      expect(seenPage(address + more)).toEqual({ address, isShortened: true });
    expect(seenPage(`${address}/`)).toEqual({ address, isShortened: false });
    expect(seenPage('about:blank?id=7')).toEqual({ address: null, isShortened: false });
  });

  it('is the same when read again, holds no query and no fragment, and fits a line, whatever the page’s address', () => {
    const anyAddress = fc
      .tuple(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.string({ unit: 'binary', maxLength: 30 }),
      )
      .map(([url, more]) => url + more);
    fc.assert(
      fc.property(anyAddress, (url) => {
        const address = bindableAddress(url);
        if (address === null) return;
        expect(bindableAddress(address)).toBe(address);
        expect(address).not.toMatch(/[?#\s]/);
      }),
      { numRuns: 40 },
    );
    const ofLength = (count: number) => bindableAddress(`https://call.example/${'a'.repeat(count)}`) !== null;
    expect([ofLength(1900), ofLength(20_000)]).toEqual([true, false]);
    expect(bindableAddress('https://someone:secret@call.example/mk')).toBe('https://call.example/mk');
  });

  it('matches its page and those below it, the longest first, and no look-alike', () => {
    const binding = (address: string, ...clientIds: string[]): Binding => ({
      kind: 'binding',
      id: address,
      address,
      clientIds,
    });
    const bindings = [binding('https://a.example/room', 'every'), binding('https://a.example/room/mk', 'mk')];
    expect(matchBindings(bindings, 'https://a.example/room/mk')).toEqual(['mk']);
    expect(matchBindings(bindings, 'https://a.example/room/mk/live')).toEqual(['mk']);
    expect(matchBindings(bindings, 'https://a.example/room/other')).toEqual(['every']);
    expect(matchBindings(bindings, 'https://a.example/rooms')).toEqual([]);
    expect(matchBindings(bindings, 'https://b.example/room/mk')).toEqual([]);
    expect(matchBindings(bindings, null)).toEqual([]);
    const first = [binding('https://c.example', 'mk')];
    expect(matchBindings(first, 'https://c.example')).toEqual(['mk']);
    expect(matchBindings(first, 'https://c.example/room')).toEqual([]);
  });

  it('becomes a room for all as more clients are bound, and goes with the last of them', () => {
    const page = { address: 'https://a.example/room', id: 'b1' };
    const one = bindPage([], { ...page, clientId: 'mk' });
    const two = bindPage(one, { ...page, clientId: 'ab' });
    expect(matchBindings(two, page.address)).toEqual(['mk', 'ab']);
    expect(bindPage(two, { ...page, clientId: 'ab' })).toBe(two);
    expect(unbindPage(unbindPage(two, { ...page, clientId: 'mk' }), { ...page, clientId: 'ab' })).toEqual([]);
  });
});
