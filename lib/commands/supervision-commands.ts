import { readable } from '../domain/practice/readable';
import { agendaOf, placeAfterMove } from '../domain/supervision/agenda';
import {
  changeQuestion,
  newQuestion,
  type Question,
  type QuestionForm,
  type QuestionSource,
  settleQuestion,
} from '../domain/supervision/question';
import { RevisionConflictError } from '../store/errors';
import { type Change, valueOrThrow } from '../store/store';
import { command, type DeedServices, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';

interface AddInput {
  /** Becomes the question's id, so asking twice adds one. */
  readonly questionId: string;
  readonly clientId: string | null;
  readonly source: QuestionSource;
  readonly sourceId: string | null;
  readonly words: string;
}

interface SaveInput {
  readonly questionId: string;
  readonly form: QuestionForm;
  /** What the form was written from. */
  readonly base: QuestionForm;
  /** Whether it is ticked off. */
  readonly isSettled: boolean;
}

interface MoveInput {
  readonly questionId: string;
  /** One step up or down among the open ones; the first goes no further up, the last no further down. */
  readonly by: 1 | -1;
}

/** A question that was taken off, and the revision it was taken off at. */
interface RestoreInput {
  readonly question: Question;
  readonly after: number;
}

/** The deeds on the agenda for supervision. */
export const supervisionCommands = [
  command({
    id: 'supervision.show',
    title: 'deed.supervision.show',
    category: 'view',
    key: null,
    inputFrom: () => null,
    isEnabled: ({ surface }) => surface === 'workspace',
    run: async ({ places }, _input: null) => places.go({ target: { kind: 'supervision' }, part: 'panes' }),
  }),
  command({
    id: 'question.add',
    title: 'command.question.add',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault, now }, { questionId: id, ...input }: AddInput) => {
      const value = newQuestion({ id, ...input, now: now() });
      const drafted = value.source === 'own' ? [draftAddress.question('new')] : [];
      await vault.drafts.saving(drafted, (clearing) => vault.store.commit([changeOf(value, 0), ...clearing]));
    },
  }),
  command({
    id: 'question.save',
    title: 'command.question.save',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async (services, { questionId, form, base, isSettled }: SaveInput) => {
      const { vault, now } = services;
      await vault.drafts.saving([draftAddress.question(questionId)], (clearing) =>
        update(services, questionId, clearing, (question) => {
          const isAsRead = question.words === base.words && question.outcome === base.outcome;
          if (!isAsRead) throw new ChangedElsewhereError('question');
          return settleQuestion(changeQuestion(question, form), isSettled, now());
        }),
      );
    },
  }),
  command({
    id: 'question.move',
    title: 'command.question.move',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    // From where it stands now, not from where a page last saw it: it may be moved again before it is drawn.
    run: async (services, { questionId, by }: MoveInput) => {
      const all = await services.vault.store.readAll('questions');
      const { open } = agendaOf(readable(all), []);
      const place = placeAfterMove(open, questionId, by);
      if (place !== null) await update(services, questionId, [], (question) => ({ ...question, place }));
    },
  }),
  command({
    id: 'question.remove',
    title: 'command.question.remove',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault }, { questionId }: { questionId: string }) => {
      const standing = await vault.store.read('questions', questionId);
      if (!standing) return;
      await vault.store.commit([
        { table: 'questions', id: questionId, ...ownerOf(standing), base: standing.revision, value: null },
      ]);
    },
  }),
  command({
    id: 'question.restore',
    title: 'command.question.restore',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault: { store } }, { question, after }: RestoreInput) => {
      if ((await store.read('questions', question.id)) !== null) return;
      await store.commit([changeOf(question, 0, after)]);
    },
  }),
] as const;

function ownerOf({ clientId }: { readonly clientId?: string | null | undefined }) {
  return clientId ? { clientId } : {};
}

function changeOf(value: Question, base: number, after = base): Change {
  return { table: 'questions', id: value.id, ...ownerOf(value), base, after, value };
}

/** @throws ChangedElsewhereError if another window wrote in between */
async function update(
  { vault }: Pick<DeedServices, 'vault'>,
  id: string,
  clearing: readonly Change[],
  change: (question: Question) => Question,
): Promise<void> {
  const standing = await vault.store.read('questions', id);
  const value = change(valueOrThrow('questions', id, standing));
  await vault.store.commit([changeOf(value, standing?.revision ?? 0), ...clearing]).catch((error) => {
    const isOurs = error instanceof RevisionConflictError && error.table === 'questions';
    throw isOurs ? new ChangedElsewhereError('question') : error;
  });
}
