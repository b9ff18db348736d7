import { readable } from '../domain/practice/readable';
import type { Session, Step } from '../domain/practice/session';
import {
  editSession,
  endTimer,
  enterLater,
  finishSession,
  goToStep,
  type SessionChange,
  standsAs,
  startSession,
} from '../domain/practice/session-life';
import { oneAtATime } from '../platform/one-at-a-time';
import { addSession, updateSession } from '../store/client-records';
import { settleOwed } from '../store/settle-heads';
import { type Change, valueOrThrow } from '../store/store';
import { command, type DeedServices, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError, SessionRunningError } from './errors';
import { reflectionChange } from './note-changes';
import { forgetRun, noteRunning } from './running-session';

type StartInput = Omit<Parameters<typeof startSession>[0], 'id' | 'now'>;
/** The form names the new session, so that it can go on with it. */
type LaterInput = Omit<Parameters<typeof enterLater>[0], 'now'>;

/** A text as written and the text it was written from: saving over anything else would overwrite. */
interface BasedText {
  readonly text: string;
  readonly base: string;
}

/** What ends a session: the reflection and the intention for the next opening. */
export interface FinishInput {
  readonly sessionId: string;
  readonly reflection: BasedText;
  readonly nextTime: BasedText;
}

/** What is to change about a session, and all of it as it stood when the form was filled in. */
interface EditInput {
  readonly sessionId: string;
  readonly change: SessionChange;
  readonly base: Required<SessionChange>;
}

/** The deeds on sessions. */
export const sessionCommands = [
  command({
    id: 'session.start',
    title: 'command.session.start',
    category: 'session',
    key: null,
    isEnabled: WHEN.client,
    run: async (services, input: StartInput) => {
      const { vault, now, newId, places } = services;
      const session = await oneAtATime('start-session', async () => {
        await refuseSecondRun(services);
        const started = startSession({ ...input, id: newId(), now: now() });
        await addSession(vault.store, started);
        return started;
      });
      await noteRunning(services, session);
      places.go({ sessionId: session.id, step: 'session', view: { kind: 'steps' } });
    },
  }),
  command({
    id: 'session.go-to-step',
    title: 'command.session.go-to-step',
    category: 'session',
    key: null,
    isEnabled: WHEN.session,
    run: async ({ vault }, { sessionId, step }: { sessionId: string; step: Step }) => {
      await updateSession(vault.store, sessionId, (session) => goToStep(session, step));
    },
  }),
  command({
    id: 'session.end-timer',
    title: 'command.session.end-timer',
    category: 'session',
    key: null,
    isEnabled: WHEN.running,
    run: async ({ vault, now, places }, { sessionId }: { sessionId: string }) => {
      await updateSession(vault.store, sessionId, (session) => goToStep(endTimer(session, now()), 'close'));
      await forgetRun(sessionId);
      places.go({ step: 'close', sessionId });
    },
  }),
  command({
    id: 'session.resume',
    title: 'command.session.resume',
    category: 'session',
    key: null,
    isEnabled: WHEN.client,
    run: async (services, { sessionId }: { sessionId: string }) => {
      await refuseSecondRun(services, sessionId);
      const opened = await services.vault.store.read('sessions', sessionId);
      const session = valueOrThrow('sessions', sessionId, opened);
      if (session.status === 'running') await noteRunning(services, session);
      services.places.go({ sessionId, step: session.step, view: { kind: 'steps' } });
    },
  }),
  command({
    id: 'session.finish',
    title: 'command.session.finish',
    category: 'session',
    key: null,
    isEnabled: WHEN.session,
    run: async ({ vault, now }, { sessionId, reflection, nextTime }: FinishInput) => {
      const addresses = [draftAddress.reflection(sessionId), draftAddress.nextTime(sessionId)];
      await vault.drafts.saving(addresses, async (clearing) => {
        const note = await reflectionChange({ vault, now }, { sessionId, ...reflection });
        const finish = (session: Session) => withNextTime(finishSession(session, now()), nextTime);
        await updateSession(vault.store, sessionId, finish, [...note, ...clearing]);
      });
      await forgetRun(sessionId);
    },
  }),
  command({
    id: 'session.set-next-time',
    title: 'command.session.set-next-time',
    category: 'session',
    key: null,
    isEnabled: WHEN.session,
    run: async ({ vault }, { sessionId, nextTime }: { sessionId: string; nextTime: BasedText }) => {
      await vault.drafts.saving([draftAddress.nextTime(sessionId)], (clearing) =>
        updateSession(vault.store, sessionId, (session) => withNextTime(session, nextTime), clearing),
      );
    },
  }),
  command({
    id: 'session.enter-later',
    title: 'command.session.enter-later',
    category: 'session',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault, now }, { form, ...input }: LaterInput & { form: string }) => {
      const session = enterLater({ ...input, now: now() });
      await vault.drafts.saving([draftAddress.sessionForm(form)], (clearing) =>
        addSession(vault.store, session, clearing),
      );
    },
  }),
  command({
    id: 'session.edit',
    title: 'command.session.edit',
    category: 'session',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault, now }, { sessionId, change, base }: EditInput) => {
      const edited = (session: Session) => {
        if (!standsAs(session, base)) throw new ChangedElsewhereError('session');
        return editSession(session, change, now());
      };
      const after = await vault.drafts.saving([draftAddress.sessionForm(sessionId)], (clearing: Change[]) =>
        updateSession(vault.store, sessionId, edited, clearing),
      );
      if (after.status === 'running') await noteRunning({ vault, now }, after);
    },
  }),
] as const;

/** The session with its next-time intention. @throws ChangedElsewhereError if another window wrote a different one */
function withNextTime(session: Session, { text, base }: BasedText): Session {
  const nextTime = text.trim();
  if (session.nextTime === nextTime) return session;
  if (session.nextTime !== base.trim()) throw new ChangedElsewhereError('next-time');
  return { ...session, nextTime };
}

/** One timer at a time: a running session is never silently replaced by another than itself. */
async function refuseSecondRun({ vault }: Pick<DeedServices, 'vault'>, sessionId?: string): Promise<void> {
  const heads = await vault.store.readAll('heads');
  const others = readable(heads).flatMap(({ openSession: open }) =>
    open?.isRunning && open.id !== sessionId ? [open.id] : [],
  );
  // A head may say so a moment longer than it is true: the session itself decides.
  const sessions = await Promise.all(others.map((id) => vault.store.read('sessions', id)));
  if (sessions.some((session) => !session?.ok || session.value.status === 'running'))
    throw new SessionRunningError();
  // Otherwise the head that is written next would go on saying it.
  if (others.length > 0) await settleOwed(vault.store);
}
