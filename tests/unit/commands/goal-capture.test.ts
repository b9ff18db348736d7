import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { captureGoal } from '../../../lib/commands/goal-capture';
import { capturedWords, clientOfCapture, LONGEST_CAPTURE } from '../../../lib/domain/practice/waiting-goal';
import { addClient, updateClient } from '../../../lib/store/client-records';
import type { OpenVault } from '../../../lib/store/open-vault';
import type { Store } from '../../../lib/store/store';
import { EMPTY_CASELOAD } from '../../support/empty-caseload';
import { aClient, MONDAY_NOON } from '../../support/factories';
import { makeTestVault, type TestVault } from '../../support/open-test-vault';

const ROOM = 'https://call.example/room';
let test: TestVault;
let vault: OpenVault;

beforeEach(async () => {
  test = await makeTestVault();
  vault = await test.openPage('one');
  for (const id of ['client-1', 'client-2']) await addClient(vault.store, aClient({ id }));
});

const bind = (...clientIds: string[]) =>
  vault.store.commit([
    {
      table: 'practitioner',
      id: 'b',
      base: 0,
      value: { kind: 'binding', id: 'b', address: ROOM, clientIds },
    },
  ]);
const capture = (selection: string, runningClientId: string | null = null, deedId = 'deed') =>
  captureGoal(
    { vault, now: () => MONDAY_NOON },
    { deedId, selection, address: `${ROOM}/7`, runningClientId },
  );
const goalsOf = (clientId: string) => vault.store.readOfClient('goals', clientId);
const waiting = async () => {
  const own = await vault.store.readAll('practitioner');
  return own.flatMap((record) => (record.ok && record.value.kind === 'waiting-goal' ? [record.value] : []));
};

describe('text selected on a page', () => {
  it('becomes a goal of the running session’s client, hostile text as it is', async () => {
    const hostile = '<img src=x onerror=alert(1)> {count, plural, other {#}}';
    expect(await capture(`  ${hostile}\u202E\n `, 'client-2')).toBe(true);
    expect(await goalsOf('client-2')).toMatchObject([
      { value: { words: hostile, voice: 'client', status: 'open', createdAt: MONDAY_NOON } },
    ]);
    expect(await waiting()).toEqual([]);
  });

  it('becomes a goal of the only client its page is bound to', async () => {
    await bind('client-1');
    await capture('sleep till six');
    expect(await goalsOf('client-1')).toMatchObject([{ value: { words: 'sleep till six' } }]);
  });

  it('is not filed unseen with a client who is archived, whom the panel passes over too', async () => {
    const archive = (clientId: string) =>
      updateClient(vault.store, clientId, (client) => ({ ...client, archived: true }));
    await bind('client-1', 'client-2');
    await archive('client-1');
    await capture('sleep till six');
    expect(await goalsOf('client-1')).toEqual([]);
    expect(await goalsOf('client-2')).toMatchObject([{ value: { words: 'sleep till six' } }]);
    await archive('client-2');
    await capture('call my sister', null, 'second-deed');
    expect(await goalsOf('client-2')).toHaveLength(1);
    expect(await waiting()).toMatchObject([{ words: 'call my sister' }]);
  });

  it('still is one of the running session’s client, whatever became of the client', async () => {
    await updateClient(vault.store, 'client-1', (client) => ({ ...client, archived: true }));
    await capture('sleep till six', 'client-1');
    expect(await goalsOf('client-1')).toHaveLength(1);
  });

  it('waits to be filed where nobody can say whose it is', async () => {
    await bind('client-1');
    await capture('sleep till six', 'client-2');
    expect(await waiting()).toEqual([
      { kind: 'waiting-goal', id: 'deed', words: 'sleep till six', at: MONDAY_NOON },
    ]);
    expect([...(await goalsOf('client-1')), ...(await goalsOf('client-2'))]).toEqual([]);
  });

  it('waits where the client it belongs to is deleted, or the vault restored, meanwhile', async () => {
    await bind('client-1', 'client-2');
    await vault.store.destroyClient('client-2');
    expect(await capture('sleep till six', 'client-2')).toBe(true);
    const kept = { kind: 'waiting-goal', id: 'deed', words: 'sleep till six', at: MONDAY_NOON };
    expect(await waiting()).toEqual([kept]);
    const other = await test.openPage('two');
    let isFirst = true;
    const commit: Store['commit'] = async (...changes) => {
      if (isFirst)
        await other.store.replaceAll({ ...EMPTY_CASELOAD, clients: [aClient({ id: 'client-9' })] });
      isFirst = false;
      return vault.store.commit(...changes);
    };
    const slow = { vault: { ...vault, store: { ...vault.store, commit } }, now: () => MONDAY_NOON };
    const text = { deedId: 'deed', selection: 'sleep till six', address: null };
    expect(await captureGoal(slow, { ...text, runningClientId: null })).toBe(true);
    expect(await waiting()).toEqual([kept]);
    isFirst = true;
    expect(await captureGoal(slow, { ...text, deedId: 'e', runningClientId: 'client-9' })).toBe(true);
    expect(await waiting()).toEqual([{ ...kept, id: 'e' }]);
  });

  it('is nothing where it is blank', async () => {
    expect(await capture(' \n\t ', 'client-1')).toBe(false);
    expect(await goalsOf('client-1')).toEqual([]);
  });

  it('is bounded, one line, and never cut within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1500 }), (selection) => {
        const words = capturedWords(selection);
        expect([...words].length).toBeLessThanOrEqual(LONGEST_CAPTURE);
        expect(words).not.toMatch(/[\n\r\t]/);
        if (selection.isWellFormed()) expect(words.isWellFormed()).toBe(true);
      }),
    );
    expect(capturedWords('\u{1F33F}'.repeat(600))).toBe(`${'\u{1F33F}'.repeat(LONGEST_CAPTURE - 1)}…`);
  });

  it.each([
    ['a family of four joined to one picture', '👨‍👩‍👧‍👦'],
    ['a flag of two letters', '🇨🇭'],
    ['a hand with the colour of its skin', '👋🏽'],
    ['a letter with its accents apart', 'e\u0323\u0302'],
  ])('is cut before %s that has no room, not within it', (_what, sign) => {
    for (let room = 1; room <= [...sign].length; room++) {
      const before = 'a'.repeat(LONGEST_CAPTURE - 1 - room);
      const isWhole = room === [...sign].length;
      expect(capturedWords(`${before}${sign} and more`)).toBe(`${before}${isWhole ? sign : ''}…`);
    }
  });

  it('is cut within what is no sign to read but marks without an end', () => {
    const marks = `e${'\u0301'.repeat(5000)}`;
    expect([...capturedWords(marks)].length).toBe(LONGEST_CAPTURE);
  });

  it('holds nothing that turns its direction, and keeps what joins letters and pictures', () => {
    const turns = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
    for (const turn of turns) {
      const sign = String.fromCodePoint(turn);
      expect(capturedWords(`${sign}sleep${sign} till${sign} ${sign}six${sign}`)).toBe('sleep till six');
      expect(capturedWords(` ${sign} `)).toBe('');
    }
    const joined = 'می\u200Cخواهم \u{1F468}\u200D\u{1F467}';
    expect(capturedWords(joined)).toBe(joined);
  });

  it('belongs to nobody that had to be guessed', () => {
    expect(clientOfCapture({ running: 'a', bound: [] })).toBe('a');
    expect(clientOfCapture({ running: 'a', bound: ['b', 'a'] })).toBe('a');
    expect(clientOfCapture({ running: 'a', bound: ['b'] })).toBeNull();
    expect(clientOfCapture({ running: null, bound: ['b'] })).toBe('b');
    expect(clientOfCapture({ running: null, bound: ['a', 'b'] })).toBeNull();
    expect(clientOfCapture({ running: null, bound: [] })).toBeNull();
  });
});
