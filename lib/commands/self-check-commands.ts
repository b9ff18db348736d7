import type { SelfCheck } from '../domain/practice/self-check';
import { oneAtATime } from '../platform/one-at-a-time';
import { readOwn } from '../store/practitioner-records';
import type { Store } from '../store/store';
import { command, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';

/** What a practitioner says about a week. */
export type SelfCheckForm = Pick<SelfCheck, 'answers' | 'words'>;

interface SaveInput {
  readonly weekOf: string;
  readonly form: SelfCheckForm;
  /** What the form was written from; empty where nothing stood. */
  readonly base: SelfCheckForm;
}

/** A week before anything was said about it. */
export const EMPTY_CHECK: SelfCheckForm = { answers: {}, words: '' };

/** The deeds on the practitioner's own weeks. */
export const selfCheckCommands = [
  command({
    id: 'self-check.save',
    title: 'command.self-check.save',
    category: 'note',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault, now, newId }, { weekOf, form, base }: SaveInput) => {
      const kept = { answers: form.answers, words: form.words.trim(), at: now() };
      await vault.drafts.saving([draftAddress.selfCheck(weekOf)], (clearing) =>
        // Ids are random, so that nothing but this keeps two windows from beginning the same week.
        oneAtATime('save-week', async () => {
          const standing = await weekThatStands(vault.store, weekOf);
          const { answers, words } = standing?.value ?? EMPTY_CHECK;
          if (JSON.stringify({ answers, words }) !== JSON.stringify(base))
            throw new ChangedElsewhereError('week');
          const id = standing?.value.id ?? newId();
          const value: SelfCheck = { kind: 'self-check', id, weekOf, ...kept };
          const change = { table: 'practitioner', id, base: standing?.revision ?? 0, value } as const;
          await vault.store.commit([change, ...clearing]);
        }),
      );
    },
  }),
] as const;

async function weekThatStands(store: Store, weekOf: string) {
  for (const { revision, value } of await readOwn(store)) {
    if (value.kind === 'self-check' && value.weekOf === weekOf) return { revision, value };
  }
  return null;
}
