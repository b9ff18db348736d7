import type { Head } from '../domain/practice/head';
import { withStanding } from '../domain/practice/head';
import {
  actionsStanding,
  episodesStanding,
  type HeadStanding,
  strainedLately,
} from '../domain/practice/head-standing';
import type { RecordTableName } from './bulk';
import { rebuildDerived } from './client-records';
import { readSessions } from './derived-rows';
import { RecordUnreadableError, RevisionConflictError } from './errors';
import type { Records } from './records';
import type { Opened } from './sealed-rows';
import { type Change, type Store, valueOrThrow } from './store';

/** Tables whose records belong to a client and change at most what its head says of them. */
type PlainTableName = Extract<RecordTableName, 'episodes' | 'goals' | 'actions'>;

/** Tries before giving up: another page may write in between. */
const TRIES = 8;

/**
 * Changes one record as it stands on the disk, and with it what the client's head says; `change` may run again if another
 * page wrote in between. One that comes back as it was is not written, unless something else is to be.
 * @throws RecordUnreadableError, ClientGoneError, and whatever `change` throws
 */
export function updateRecord<Name extends PlainTableName>(
  store: Store,
  table: Name,
  id: string,
  change: (value: Records[Name]) => Records[Name],
  also: readonly Change[] = [],
): Promise<void> {
  return retrying(async () => {
    const opened = await store.read(table, id);
    const before = valueOrThrow(table, id, opened);
    const value = change(before);
    if (value === before && also.length === 0) return;
    await commitRecord(store, { table, value, base: opened?.revision ?? 0 }, also);
  });
}

/**
 * Adds a record, and to what the client's head says. Where another page wrote or restored a backup meanwhile, it is tried again.
 * @throws RevisionConflictError if there is one by its id
 */
export function addRecord<Name extends PlainTableName>(
  store: Store,
  table: Name,
  value: Records[Name],
  also: readonly Change[] = [],
): Promise<void> {
  return retrying(
    () => commitRecord(store, { table, value, base: 0 }, also),
    async () => (await store.read(table, value.id)) === null,
  );
}

interface Written<Name extends PlainTableName> {
  readonly table: Name;
  readonly value: Records[Name];
  readonly base: number;
}

async function commitRecord<Name extends PlainTableName>(
  store: Store,
  { table, value, base }: Written<Name>,
  also: readonly Change[],
): Promise<void> {
  const { id, clientId } = value;
  const changed = { table, id, clientId, base, value } as Change;
  if (table === 'goals') return store.commit([changed, ...also]);
  const head = await headChange(store, table, value);
  await store.commit([changed, ...(head ? [head] : []), ...also]);
  if (!head) await rebuildHead(store, clientId);
}

/**
 * What the head says after a change; null where it has to be made anew. It is written even where it says the same as before: two
 * pages may each leave it so, and together not. Hence it is read before the records, for whoever changes those later conflicts, or, with a session, asks anew when they settle its head.
 */
async function headChange<Name extends PlainTableName>(
  store: Store,
  table: Name,
  value: Records[Name],
): Promise<Change | null> {
  const { clientId } = value;
  const head = await store.read('heads', clientId);
  if (!head?.ok || store.isOutdated('heads', clientId) || isWithoutTail(head.value)) return null;
  const opened = await store.readOfClient(table, clientId);
  const others = (opened as Opened<{ id: string }>[]).flatMap((each) =>
    each.ok && each.id !== value.id ? [each.value] : [],
  );
  const records = [...others, value];
  const part: Partial<HeadStanding> =
    table === 'episodes'
      ? await strainsStanding(store, head.value, records as Records['episodes'][])
      : actionsStanding(records as Records['actions'][]);
  const after = withStanding(head.value, { ...head.value.standing, ...part });
  return { table: 'heads', id: clientId, base: head.revision, value: after };
}

/** What is written about strains is told moment by moment, so that the few sessions it matters for are read. */
async function strainsStanding(store: Store, { tail }: Head, episodes: readonly Records['episodes'][]) {
  const strained = strainedLately(tail);
  return episodesStanding(episodes, { strained, sessions: await readSessions(store, strained) });
}

/** Whether a head is of the time when it held no sessions: it cannot tell whether the last strain is still open. */
function isWithoutTail({ tail, heldCount }: Head): boolean {
  return tail.length === 0 && heldCount > 0;
}

/** Where the client's record is damaged too, the head stays as it is: the change itself is kept. */
async function rebuildHead(store: Store, clientId: string): Promise<void> {
  try {
    await rebuildDerived(store, clientId);
  } catch (error) {
    if (!(error instanceof RecordUnreadableError)) throw error;
  }
}

async function retrying(
  attempt: () => Promise<void>,
  isWorthAnother: () => Promise<boolean> = async () => true,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof RevisionConflictError) || tries === TRIES) throw error;
      if (!(await isWorthAnother())) throw error;
    }
  }
}
