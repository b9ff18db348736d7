import Dexie from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { openDatabase, type Tables } from '../../../lib/store/database';

const NAME = 'beside-of-old';
let opened: Tables | null = null;
afterEach(async () => {
  await opened?.delete();
  opened = null;
});

/** The tables as the first version had them. */
const FIRST = { vault: 'id', keys: 'id', clients: 'id', heads: 'id', series: 'id', practitioner: 'id' };
const OF_CLIENTS = ['sessions', 'episodes', 'goals', 'actions', 'notes', 'drafts'];

it('keeps every row of a database of the first version, and gets the tables that came since', async () => {
  const old = new Dexie(NAME);
  old
    .version(1)
    .stores({ ...FIRST, ...Object.fromEntries(OF_CLIENTS.map((name) => [name, 'id, clientId'])) });
  const row = { id: 's1', clientId: 'c1', revision: 3, sealed: Uint8Array.of(1, 2, 3) };
  await old.table('sessions').add(row);
  await old.table('heads').add({ ...row, id: 'c1' });
  old.close();

  opened = await openDatabase(NAME).tables();
  expect(await opened.sessions.where('clientId').equals('c1').toArray()).toEqual([row]);
  expect((await opened.heads.get('c1'))?.revision).toBe(3);
  await opened.undos.add({ ...row, id: 'u1' });
  await opened.caseload.add({ id: 'caseload', revision: 1, sealed: Uint8Array.of(4) });
  expect(await opened.undos.where('clientId').equals('c1').count()).toBe(1);
  expect(opened.tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['histories', 'questions', 'caseload', 'undos']),
  );
});
