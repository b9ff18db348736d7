import {
  addPromptSaid,
  hasLandedAs,
  type Landed,
  landPrompt,
  momentNear,
  type PromptSaid,
  removePromptSaid,
} from '../domain/prompts/prompt-said';
import { addPromptsShown } from '../domain/prompts/prompts-shown';
import { SAFETY_SHELF } from '../platform/safety-shelf';
import { updateSession } from '../store/client-records';
import { command, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';

interface SayInput {
  readonly sessionId: string;
  /** Becomes the id of what was said, so asking twice keeps it once. */
  readonly deedId: string;
  readonly promptId: string;
  readonly words: string;
}

interface LandInput {
  readonly sessionId: string;
  readonly saidId: string;
  readonly landed: Landed;
  /** What stood there when the form was begun. */
  readonly base: Landed;
}

/** The deeds on prompts in a session. */
export const promptCommands = [
  command({
    id: 'prompts.show',
    title: 'command.prompts.show',
    category: 'view',
    key: 'P',
    inputFrom: () => null,
    isEnabled: ({ surface, client }) => surface === 'panel' && client !== null,
    run: async ({ places }, _input: null) => {
      // Nothing would be seen now, and it would lie open when that is over.
      if ((await SAFETY_SHELF.get()) !== null) return;
      const { isPromptDrawerOpen, view } = places.get();
      const isShown = isPromptDrawerOpen && view.kind === 'steps';
      places.go({ isPromptDrawerOpen: !isShown, view: { kind: 'steps' } });
    },
  }),
  command({
    id: 'prompt-library.show',
    title: 'deed.prompt-library.show',
    category: 'view',
    key: null,
    inputFrom: () => null,
    isEnabled: ({ surface }) => surface === 'workspace',
    run: async ({ places }, _input: null) => places.go({ target: { kind: 'prompts' }, part: 'panes' }),
  }),
  command({
    id: 'prompt.say',
    title: 'command.prompt.say',
    category: 'session',
    key: null,
    isEnabled: WHEN.session,
    run: async ({ vault, now }, { sessionId, deedId: id, promptId, words }: SayInput) => {
      const at = now();
      await updateSession(vault.store, sessionId, (session) =>
        addPromptSaid(session, {
          id,
          promptId,
          words,
          at,
          momentId: momentNear(session, at),
          episodeId: null,
          landings: [],
          landingWords: '',
        }),
      );
    },
  }),
  command({
    id: 'prompt.note-shown',
    title: 'command.prompt.note-shown',
    category: 'session',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault }, { sessionId, promptIds }: { sessionId: string; promptIds: readonly string[] }) => {
      await updateSession(vault.store, sessionId, (session) => addPromptsShown(session, promptIds));
    },
  }),
  command({
    id: 'prompt.unsay',
    title: 'command.prompt.unsay',
    category: 'session',
    key: null,
    isEnabled: WHEN.session,
    run: async ({ vault }, { sessionId, saidId }: { sessionId: string; saidId: string }) => {
      await updateSession(vault.store, sessionId, (session) => removePromptSaid(session, saidId));
    },
  }),
  command({
    id: 'prompt.restore',
    title: 'command.prompt.restore',
    category: 'session',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault }, { sessionId, said }: { sessionId: string; said: PromptSaid }) => {
      await updateSession(vault.store, sessionId, (session) => addPromptSaid(session, said));
    },
  }),
  command({
    id: 'prompt.land',
    title: 'command.prompt.land',
    category: 'session',
    key: null,
    isEnabled: WHEN.session,
    run: async ({ vault }, { sessionId, saidId, landed, base }: LandInput) => {
      await vault.drafts.saving([draftAddress.landing(saidId)], (clearing) =>
        updateSession(
          vault.store,
          sessionId,
          (session) => {
            const standing = session.promptsSaid.find(({ id }) => id === saidId);
            if (standing && !hasLandedAs(standing, base) && !hasLandedAs(standing, landed))
              throw new ChangedElsewhereError('prompt');
            return landPrompt(session, saidId, landed);
          },
          clearing,
        ),
      );
    },
  }),
] as const;
