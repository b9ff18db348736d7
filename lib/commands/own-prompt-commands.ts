import { isVisible } from '../domain/practice/plain-line';
import { changedThere } from '../domain/practice/two-versions';
import {
  type OwnPrompt,
  type PromptForm,
  type PromptMark,
  PromptRewordedError,
  PromptWordsError,
  promptFormOf,
  rewordPrompt,
} from '../domain/prompts/own-prompt';
import { oneAtATime } from '../platform/one-at-a-time';
import { readOwn } from '../store/practitioner-records';
import type { Change, Store } from '../store/store';
import { command, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';

/** A prompt as rehearsed. */
export interface RehearsedPrompt {
  /** Names the draft: the prompt's id, or `new`. */
  readonly draft: string;
  /** Id of the own prompt; a new one's is made by the form, so that saving twice makes one. */
  readonly ownId: string;
  readonly replaces: string | null;
  readonly form: PromptForm;
  /** What the form was written from, with the library's words where there were none of one's own; null for one that is added. */
  readonly base: PromptForm | null;
}

/** How a prompt is marked; null takes the mark away. */
interface MarkInput {
  readonly promptId: string;
  readonly mark: PromptMark['mark'] | null;
}

/** Ids are random, so that nothing but this keeps two windows from making two records about one prompt. */
const PROMPTS = 'own-prompts';

/** The deeds on the practitioner's own prompts, and on what is kept at hand or out of sight. */
export const ownPromptCommands = [
  command({
    id: 'own-prompt.save',
    title: 'command.own-prompt.save',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault, now }, input: RehearsedPrompt) => {
      if (!isVisible(input.form.words)) throw new PromptWordsError();
      const { store, drafts } = vault;
      await drafts.saving([draftAddress.rehearsal(input.draft)], (clearing) =>
        oneAtATime(PROMPTS, async () => {
          const standing = await ownPrompt(store, input);
          if (standing && hasChanged(standing.value, input)) throw new ChangedElsewhereError('prompt');
          const value = rewordPrompt(standing?.value ?? begun(input, now()), { ...input.form, now: now() });
          const base = standing?.revision ?? 0;
          await store.commit([{ table: 'practitioner', id: value.id, base, value }, ...clearing]);
        }),
      );
    },
  }),
  command({
    id: 'own-prompt.remove',
    title: 'command.own-prompt.remove',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault: { store } }, shown: OwnPrompt) => {
      const opened = await store.read('practitioner', shown.id);
      if (!opened) return;
      // What is put back after a removal is what was seen to be removed.
      if (!opened.ok || JSON.stringify(opened.value) !== JSON.stringify(shown))
        throw new ChangedElsewhereError('prompt');
      await store.commit([{ table: 'practitioner', id: shown.id, base: opened.revision, value: null }]);
    },
  }),
  command({
    id: 'own-prompt.put-back',
    title: 'command.own-prompt.put-back',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: ({ vault: { store } }, removed: OwnPrompt) =>
      oneAtATime(PROMPTS, async () => {
        const { id: ownId, replaces } = removed;
        if (await ownPrompt(store, { ownId, replaces })) throw new PromptRewordedError();
        await store.commit([{ table: 'practitioner', id: ownId, base: 0, value: removed }]);
      }),
  }),
  command({
    id: 'prompt.set-mark',
    title: 'command.prompt.set-mark',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: ({ vault: { store }, newId }, { promptId, mark }: MarkInput) =>
      oneAtATime(PROMPTS, async () => {
        const changes = await marksAway(store, promptId);
        const id = newId();
        if (mark !== null) {
          const value: PromptMark = { kind: 'prompt-mark', id, promptId, mark };
          changes.push({ table: 'practitioner', id, base: 0, value });
        }
        if (changes.length > 0) await store.commit(changes);
      }),
  }),
] as const;

/** Whether another window kept meanwhile what this form neither began with nor wants. */
function hasChanged(standing: OwnPrompt, { form, base }: RehearsedPrompt): boolean {
  return base === null || changedThere(form, base, promptFormOf(standing)).length > 0;
}

/** Takes away whatever marks a prompt has. */
async function marksAway(store: Store, promptId: string): Promise<Change[]> {
  return (await readOwn(store)).flatMap(({ id, revision, value }): Change[] =>
    value.kind === 'prompt-mark' && value.promptId === promptId
      ? [{ table: 'practitioner', id, base: revision, value: null }]
      : [],
  );
}

/** The own prompt that is reworded: by its id, or as what another window made of the same prompt meanwhile. */
async function ownPrompt(store: Store, { ownId, replaces }: Pick<RehearsedPrompt, 'ownId' | 'replaces'>) {
  for (const record of await store.readAll('practitioner')) {
    if (!record.ok || record.value.kind !== 'own-prompt') continue;
    const isIt = record.id === ownId || (replaces !== null && record.value.replaces === replaces);
    if (isIt) return { revision: record.revision, value: record.value };
  }
  return null;
}

/** What a new own prompt grows from: the library's words, or none. */
function begun(rehearsed: RehearsedPrompt, now: number): OwnPrompt {
  const { ownId, replaces, form, base } = rehearsed;
  const first = replaces === null ? null : base;
  const { topic, state, audience, voice } = form;
  return {
    kind: 'own-prompt',
    id: ownId,
    replaces,
    words: first?.words ?? form.words.trim(),
    feltOff: '',
    ...{ topic, state, audience, voice },
    versions: [],
    createdAt: now,
  };
}
