import type { Note } from '../domain/notes/note';
import { newNote } from '../domain/notes/note-life';
import type { Notice } from '../places/notices';
import type { Target } from '../places/targets';
import { RECORD_TABLES } from '../store/bulk';
import type { UprootedDraft } from '../store/draft-rows';
import type { Store } from '../store/store';
import { fetchWords, say } from '../words/index';
import type { People } from '../words/rater-names';
import { formFinder } from './instrument-commands';
import { noteChange } from './note-changes';
import type { Outcome } from './runner';
import { tellLeftOver } from './told/left-over-told';

/** Every random id in a draft's address. */
const IDS = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** What became of words that were being written while a backup was restored. */
export interface LeftOver {
  /** Whether they have no field any more. */
  readonly isMoved: boolean;
  /** The note they became; null where there were none worth one, or they stand where they were. */
  readonly note: Note | null;
}

/**
 * Looks whether what was being written still has its place after a restore. Where the backup holds no such record, the words become a
 * private note: of their client, or unfiled where the client is not in the backup either. @throws RevisionConflictError
 */
export async function keepLeftOver(
  store: Store,
  draft: UprootedDraft,
  { id, now }: { readonly id: string; readonly now: number },
): Promise<LeftOver> {
  const { address, clientId } = draft;
  const isClientThere =
    clientId === undefined || (await (await store.database.tables()).keys.get(clientId)) !== undefined;
  if (isClientThere && (await isPlaceThere(store, address, clientId))) return { isMoved: false, note: null };
  await fetchWords();
  const client = await clientNow(store, clientId);
  const words = tellLeftOver(draft, { client, find: await formFinder(store) });
  if (words === '') return { isMoved: true, note: null };
  const owner = isClientThere && clientId !== undefined ? clientId : null;
  const start = {
    id,
    clientId: owner,
    sessionId: null,
    kind: 'private',
    title: say('left-over.title'),
  } as const;
  const note = newNote({ ...start, text: words, now });
  await store.commit([noteChange(note, 0)]);
  return { isMoved: true, note };
}

/** Whom the words name: those the backup holds, or nobody. */
async function clientNow(store: Store, clientId: string | undefined): Promise<People> {
  const opened = clientId === undefined ? null : await store.read('clients', clientId);
  return opened?.ok ? opened.value : { label: '', participants: [], formerParticipants: [] };
}

/** Says where words went, and shows them on demand. */
export function leftOverNotice(
  { id, clientId }: Note,
  show: (target: Target) => Promise<Outcome>,
): Omit<Notice, 'id'> {
  return {
    tone: 'caution',
    text: say(clientId === null ? 'left-over.unfiled' : 'left-over.with-client'),
    action: { label: say('left-over.show'), run: () => show({ kind: 'note', clientId, noteId: id }) },
  };
}

/** Whether all that a draft's address names is there: a record, or a part of one of the client's sessions. */
async function isPlaceThere(store: Store, address: string, clientId: string | undefined): Promise<boolean> {
  for (const id of address.match(IDS) ?? [])
    if (!(await isRecordThere(store, id)) && !(await isPartThere(store, id, clientId))) return false;
  return true;
}

async function isRecordThere({ database }: Store, id: string): Promise<boolean> {
  const tables = await database.tables();
  const counts = await Promise.all(
    RECORD_TABLES.map((table) => tables[table].where('id').equals(id).count()),
  );
  return counts.some((count) => count > 0);
}

async function isPartThere(store: Store, id: string, clientId: string | undefined): Promise<boolean> {
  if (clientId === undefined) return false;
  const client = await store.read('clients', clientId);
  const sessions = await store.readOfClient('sessions', clientId);
  return [client, ...sessions].some((record) => record?.ok && JSON.stringify(record.value).includes(id));
}
