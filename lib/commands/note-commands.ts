import type { Note } from '../domain/notes/note';
import { RevisionConflictError } from '../store/errors';
import { type Change, valueOrThrow } from '../store/store';
import { command, type DeedServices, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';

/** A session's reflection as written, and the text it was written from. */
export interface ReflectionInput {
  readonly sessionId: string;
  readonly text: string;
  readonly base: string;
}

/** The deeds on notes. */
export const noteCommands = [
  command({
    id: 'note.save-reflection',
    title: 'command.note.save-reflection',
    category: 'note',
    key: null,
    isEnabled: WHEN.session,
    run: async (services, input: ReflectionInput) => {
      const { drafts, store } = services.vault;
      await drafts.saving([draftAddress.reflection(input.sessionId)], async (clearing) => {
        await store
          .commit([...(await reflectionChange(services, input)), ...clearing])
          .catch(asChangedElsewhere);
      });
    },
  }),
] as const;

/**
 * The change that keeps a reflection; none if it is already as written. The note has its session's id: one each.
 * @throws ChangedElsewhereError if another window saved a different text since `base`
 */
export async function reflectionChange(
  { vault, now }: Pick<DeedServices, 'vault' | 'now'>,
  { sessionId, text, base }: ReflectionInput,
): Promise<Change[]> {
  const standing = await vault.store.read('notes', sessionId);
  const before = standing ? valueOrThrow('notes', sessionId, standing) : null;
  const standingText = before?.text ?? '';
  if (standingText === text) return [];
  if (standingText !== base) throw new ChangedElsewhereError('note');
  const session = valueOrThrow('sessions', sessionId, await vault.store.read('sessions', sessionId));
  const { clientId } = session;
  const kept = before ?? { id: sessionId, clientId, sessionId, kind: 'reflection', createdAt: now() };
  const value: Note = { ...kept, text, editedAt: now() };
  return [{ table: 'notes', id: sessionId, clientId, base: standing?.revision ?? 0, value }];
}

function asChangedElsewhere(error: unknown): never {
  throw error instanceof RevisionConflictError && error.table === 'notes'
    ? new ChangedElsewhereError('note')
    : error;
}
