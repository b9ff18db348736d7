import type { Moment, MomentKind } from '../domain/practice/moment';
import { addMoment, editMoment, removeMoment } from '../domain/practice/moment-marks';
import { updateSession } from '../store/client-records';
import { command, type DeedServices, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';

/** What marks a moment; the deed's id becomes the moment's, so asking twice marks once. */
export interface MarkInput {
  readonly sessionId: string;
  readonly deedId: string;
  readonly kind: MomentKind;
  readonly words?: string;
  /** Where the words were drafted, if not in the session's own field. */
  readonly draft?: string;
}

/** A moment's kind and words as edited, and as they stood when the editing began. */
interface EditInput extends Pick<Moment, 'kind' | 'words'> {
  readonly sessionId: string;
  readonly momentId: string;
  readonly base: Pick<Moment, 'kind' | 'words'>;
}

/** Marks a moment now; the worker does the same for the browser-wide key. */
export async function markMoment(
  { vault, now }: Pick<DeedServices, 'vault' | 'now'>,
  { sessionId, deedId, kind, words = '', draft = draftAddress.moment(sessionId) }: MarkInput,
): Promise<void> {
  const moment: Moment = { id: deedId, kind, at: now(), words: words.trim() };
  await vault.drafts.saving(words === '' ? [] : [draft], (clearing) =>
    updateSession(vault.store, sessionId, (session) => addMoment(session, moment), clearing),
  );
}

/** The deeds on moments. Keys 1-6 belong to the Session step, which knows the kinds. */
export const momentCommands = [
  command({
    id: 'moment.mark',
    title: 'command.moment.mark',
    category: 'session',
    key: null,
    isEnabled: WHEN.session,
    run: (services, input: MarkInput) => markMoment(services, input),
  }),
  command({
    id: 'moment.edit',
    title: 'command.moment.edit',
    category: 'session',
    key: null,
    isEnabled: WHEN.session,
    run: async ({ vault, now }, { sessionId, momentId, base, ...change }: EditInput) => {
      const { words } = change;
      // Words that were written before or after the mark, and not in the moment's own form, are drafted for the session.
      const beside = draftAddress.moment(sessionId);
      const drafted = [
        draftAddress.momentEdit(momentId),
        ...(vault.drafts.recall(beside) === words ? [beside] : []),
      ];
      await vault.drafts.saving(drafted, (clearing) =>
        updateSession(
          vault.store,
          sessionId,
          (session) => {
            const standing = session.moments.find(({ id }) => id === momentId);
            if (standing?.kind !== base.kind || standing.words !== base.words)
              throw new ChangedElsewhereError('moment');
            return editMoment(session, momentId, change, now());
          },
          clearing,
        ),
      );
    },
  }),
  command({
    id: 'moment.remove',
    title: 'command.moment.remove',
    category: 'session',
    key: null,
    isEnabled: WHEN.session,
    run: async ({ vault, now }, { sessionId, momentId }: { sessionId: string; momentId: string }) => {
      await updateSession(vault.store, sessionId, (session) => removeMoment(session, momentId, now()));
    },
  }),
  command({
    id: 'moment.restore',
    title: 'command.moment.restore',
    category: 'session',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault }, { sessionId, moment }: { sessionId: string; moment: Moment }) => {
      await updateSession(vault.store, sessionId, (session) => addMoment(session, moment));
    },
  }),
] as const;
