import type { Head } from '../domain/practice/head';
import { withStanding } from '../domain/practice/head';
import { actionsStanding, episodesStanding, type HeadStanding } from '../domain/practice/head-standing';
import type { RecordTableName } from './bulk';
import { RevisionConflictError } from './errors';
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

/** Adds a record, and to what the client's head says. @throws RevisionConflictError if there is one by its id */
export function addRecord<Name extends PlainTableName>(
  store: Store,
  table: Name,
  value: Records[Name],
  also: readonly Change[] = [],
): Promise<void> {
  return retrying(
    () => commitRecord(store, { table, value, base: 0 }, also),
    (error) => error.table === 'heads',
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
  await store.commit([changed, ...(await headChange(store, table, value)), ...also]);
}

/** What the head says after a change; nothing where that stays the same, or the head is damaged and will be made anew. */
async function headChange<Name extends PlainTableName>(
  store: Store,
  table: Name,
  value: Records[Name],
): Promise<Change[]> {
  if (table === 'goals') return [];
  const { clientId } = value;
  const [head, opened] = await Promise.all([
    store.read('heads', clientId),
    store.readOfClient(table, clientId),
  ]);
  if (!head?.ok) return [];
  const others = (opened as Opened<{ id: string }>[]).flatMap((each) =>
    each.ok && each.id !== value.id ? [each.value] : [],
  );
  const records = [...others, value];
  const part: Partial<HeadStanding> =
    table === 'episodes'
      ? episodesStanding(records as Records['episodes'][])
      : actionsStanding(records as Records['actions'][]);
  const before = head.value;
  const after: Head = withStanding(before, { ...before.standing, ...part });
  if (JSON.stringify(after.standing) === JSON.stringify(before.standing)) return [];
  return [{ table: 'heads', id: clientId, base: head.revision, value: after }];
}

async function retrying(
  attempt: () => Promise<void>,
  isWorthAnother: (error: RevisionConflictError) => boolean = () => true,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      const isLost = !(error instanceof RevisionConflictError) || !isWorthAnother(error);
      if (isLost || tries === TRIES) throw error;
    }
  }
}
