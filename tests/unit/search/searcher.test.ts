import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSearcher, type SearchProgress, type SearchQuestion } from '../../../lib/search/searcher';
import { addClient, addSession, updateSession } from '../../../lib/store/client-records';
import type { OpenVault } from '../../../lib/store/open-vault';
import { watchChanges } from '../../../lib/store/watch-changes';
import { aClient, aGoal, aNote, anEpisode, aRating, aSession, MONDAY_NOON } from '../../support/factories';
import { makeTestVault } from '../../support/open-test-vault';

let vault: OpenVault;

const put = async (
  table: 'notes' | 'goals' | 'episodes',
  value: { id: string; clientId: string | null },
  base = 0,
) =>
  vault.store.commit([
    { table, id: value.id, base, value, ...(value.clientId ? { clientId: value.clientId } : {}) } as never,
  ]);

beforeEach(async () => {
  const test = await makeTestVault();
  vault = await test.openPage('one');
  await addClient(vault.store, aClient());
  await addSession(
    vault.store,
    aSession({
      moments: [{ id: 'm1', kind: 'strain', at: MONDAY_NOON, words: 'long silence after the invoice' }],
      nextTime: 'ask about the invoice',
    }),
  );
  await put('notes', aNote({ id: 'n1', sessionId: null, title: 'Invoice', text: 'Talked of fees\n#money' }));
  await put(
    'notes',
    aNote({ id: 'n2', clientId: null, sessionId: null, title: '', text: 'Reading list on endings' }),
  );
  await put('goals', aGoal({ id: 'g1', words: 'sleep through the night' }));
  await put('episodes', anEpisode({ id: 'e1', words: 'I hurried past the invoice' }));
});
let stop: (() => void) | null = null;
afterEach(() => {
  stop?.();
  stop = null;
});

const question = (wanted: string, filters: Partial<SearchQuestion> = {}): SearchQuestion => ({
  wanted,
  kind: null,
  clientId: null,
  since: null,
  ...filters,
});
const built = async (onProgress: (progress: SearchProgress) => void = () => undefined) => {
  const searcher = createSearcher(vault.store, onProgress);
  await searcher.build();
  return searcher;
};
const kinds = async (asked: SearchQuestion) => {
  const { hits } = await (await built()).find(asked);
  return hits.map(({ kind }) => kind).sort();
};

describe('the search over everything written', () => {
  it('knows the tags, by their first letters, those most used first', async () => {
    await put('notes', aNote({ id: 'n3', sessionId: null, text: '#sleep and #Money' }));
    const searcher = await built();
    expect(searcher.tags('')).toEqual([
      { tag: 'money', count: 2 },
      { tag: 'sleep', count: 1 },
    ]);
    expect(searcher.tags('SL').map(({ tag }) => tag)).toEqual(['sleep']);
    expect(searcher.tags('x')).toEqual([]);
  });

  it('finds moments, intentions, notes and episodes by one word, a misspelt one too', async () => {
    expect(await kinds(question('invoice'))).toEqual(['episode', 'note', 'session']);
    expect(await kinds(question('invioce'))).toEqual(['episode', 'note', 'session']);
    expect(await kinds(question('sleep through'))).toEqual(['goal']);
    expect(await kinds(question('   '))).toEqual([]);
  });

  it('shows the lines with the word marked, and where the text stands', async () => {
    const { hits } = await (await built()).find(question('silence'));
    const [hit] = hits;
    expect(hit).toMatchObject({ kind: 'session', sessionId: 'session-1', clientId: 'client-1' });
    const [line] = hit?.lines ?? [];
    expect(line?.text).toBe('long silence after the invoice');
    expect(line?.matches.map(([from, to]) => line.text.slice(from, to))).toEqual(['silence']);
  });

  it('keeps to a kind, a client, a time and a tag', async () => {
    expect(await kinds(question('invoice', { kind: 'note' }))).toEqual(['note']);
    expect(await kinds(question('invoice', { clientId: 'somebody' }))).toEqual([]);
    expect(await kinds(question('invoice', { since: Number.MAX_SAFE_INTEGER }))).toEqual([]);
    expect(await kinds(question('#money'))).toEqual(['note']);
    expect(await kinds(question('fees #money'))).toEqual(['note']);
    expect(await kinds(question('fees #sleep'))).toEqual([]);
    expect(await kinds(question('reading'))).toEqual(['note']);
  });

  it('shows the line of a tag of which some letters are typed, marked whole', async () => {
    await put(
      'notes',
      aNote({ id: 'n4', sessionId: null, title: '', text: '# First contact\nCame tired\nAgain #sleep-log' }),
    );
    const { hits } = await (await built()).find(question('#sl'));
    expect(hits.map(({ id }) => id)).toEqual(['notes/n4']);
    const [line] = hits[0]?.lines ?? [];
    expect(line?.text).toBe('Again #sleep-log');
    expect(line?.matches.map(([from, to]) => line.text.slice(from, to))).toEqual(['sleep-log']);
  });

  it('shows no line that has only a part of the tag, with or without its sign', async () => {
    const text = 'Late to bed #sleep\nNo sleep, no hygiene\nAgain #Sleep-Hygiene\nAlso #sleep-hygiene/diary';
    await put('notes', aNote({ id: 'n4', sessionId: null, title: '', text }));
    const { hits } = await (await built()).find(question('#sleep-hygiene'));
    expect(hits.map(({ lines }) => lines.map((line) => line.text))).toEqual([
      ['Again #Sleep-Hygiene', 'Also #sleep-hygiene/diary'],
    ]);
  });

  it('does not open a participant’s answer before the practitioner has rated', async () => {
    const closed = aRating({ rater: 'participant-1', concern: 'I felt rushed by the questionnaire' });
    await addSession(vault.store, aSession({ id: 's2', status: 'open', ratings: [closed] }));
    expect(await kinds(question('questionnaire'))).toEqual([]);
    await updateSession(vault.store, 's2', (session) => ({
      ...session,
      ratings: [...session.ratings, aRating({ rater: 'practitioner' })],
    }));
    expect(await kinds(question('questionnaire'))).toEqual(['session']);
  });

  it('says how far it is, and ends with all records', async () => {
    const seen: SearchProgress[] = [];
    const searcher = await built((progress) => seen.push(progress));
    expect(seen[0]).toEqual({ indexed: 0, records: 5 });
    expect(searcher.progress()).toEqual({ indexed: 5, records: 5 });
  });

  it('says nothing of how far it is before it has counted', async () => {
    const searcher = createSearcher(vault.store, () => undefined);
    expect(await searcher.linksTo('note:n1')).toEqual({ links: [], count: 0, progress: null });
    expect(await searcher.find(question('invoice'))).toMatchObject({ progress: null });
    await searcher.build();
    expect(await searcher.linksTo('note:n1')).toMatchObject({ progress: { indexed: 5, records: 5 } });
  });

  it('keeps nothing of a record that is deleted while the vault is read', async () => {
    const searcher = createSearcher(vault.store, () => undefined);
    const building = searcher.build();
    await vault.store.commit([{ table: 'notes', id: 'n2', base: 1, value: null }]);
    await searcher.renew('notes', (id) => id === 'n2');
    await building;
    expect(await searcher.find(question('endings'))).toMatchObject({ hits: [], count: 0 });
  });

  it('follows what is changed, added and deleted meanwhile', async () => {
    const searcher = await built();
    let renewed = 0;
    stop = watchChanges(vault.store.database, ['notes'], (table, isChanged) => {
      void searcher.renew(table, isChanged).then(() => renewed++);
    });
    await put('notes', aNote({ id: 'n3', sessionId: null, text: 'A word on lighthouses' }));
    await expect.poll(() => renewed).toBe(1);
    expect((await searcher.find(question('lighthouses'))).count).toBe(1);
    await put('notes', aNote({ id: 'n3', sessionId: null, text: 'A word on harbours' }), 1);
    await expect.poll(() => renewed).toBe(2);
    expect((await searcher.find(question('lighthouses'))).count).toBe(0);
    expect((await searcher.find(question('harbours'))).count).toBe(1);
    await vault.store.commit([{ table: 'notes', id: 'n3', base: 2, value: null }]);
    await expect.poll(() => renewed).toBe(3);
    expect((await searcher.find(question('harbours'))).count).toBe(0);
  });

  it('knows which notes link to something, in which line, and follows what changes', async () => {
    const searcher = await built();
    const texts = ['First\nwith [[client:client-1]] and [[client:client-1]]', '`[[client:client-1]]`'];
    await put(
      'notes',
      aNote({ id: 'n3', clientId: null, sessionId: null, text: texts[0] ?? '', editedAt: 5 }),
    );
    await put('notes', aNote({ id: 'n4', clientId: null, sessionId: null, text: texts[1] ?? '' }));
    await searcher.renew('notes', (id) => ['n3', 'n4'].includes(id));
    const { links, count } = await searcher.linksTo('client:client-1');
    expect(count).toBe(1);
    expect(links).toEqual([
      {
        ...{ noteId: 'n3', clientId: null, isReflection: false, name: 'First', at: 5 },
        line: 'with [[client:client-1]] and [[client:client-1]]',
      },
    ]);
    await vault.store.commit([{ table: 'notes', id: 'n3', base: 1, value: null }]);
    await searcher.renew('notes', (id) => id === 'n3');
    expect((await searcher.linksTo('client:client-1')).count).toBe(0);
    expect(searcher.named('first')).toEqual([]);
  });

  it('names notes by words of their titles, those that go by just these first', async () => {
    await put(
      'notes',
      aNote({ id: 'n5', clientId: null, sessionId: null, title: 'The invoice again', editedAt: 9 }),
    );
    const searcher = await built();
    expect(searcher.named('INVOICE').map(({ name }) => name)).toEqual(['Invoice', 'The invoice again']);
    expect(searcher.named('again inv').map(({ noteId }) => noteId)).toEqual(['n5']);
    expect(searcher.named('nothing such')).toEqual([]);
  });

  it('leaves templates out', async () => {
    const template = { clientId: null, sessionId: null, kind: 'template', title: 'Walrus call' } as const;
    await put('notes', aNote({ ...template, id: 'n7', text: 'about [[client:client-1]]' }));
    const searcher = await built();
    expect((await searcher.find(question('walrus'))).count).toBe(0);
    expect(searcher.named('walrus')).toEqual([]);
    expect((await searcher.linksTo('client:client-1')).count).toBe(0);
  });

  it('shows and finds no id that stands in a link', async () => {
    await put('notes', aNote({ id: 'n6', clientId: null, sessionId: null, text: 'saw [[note:n1]] zebra' }));
    const { hits } = await (await built()).find(question('zebra'));
    expect(hits[0]?.lines[0]?.text).toBe('saw … zebra');
  });
});
