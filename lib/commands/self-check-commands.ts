import type { SelfCheck } from '../domain/practice/self-check';
import { readOwn } from '../store/practitioner-records';
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
      const standing = (await readOwn(vault.store)).find(
        (record) => record.value.kind === 'self-check' && record.value.weekOf === weekOf,
      );
      const before = standing?.value.kind === 'self-check' ? standing.value : null;
      const { answers, words } = before ?? EMPTY_CHECK;
      if (JSON.stringify({ answers, words }) !== JSON.stringify(base))
        throw new ChangedElsewhereError('week');
      const id = before?.id ?? newId();
      const kept = { answers: form.answers, words: form.words.trim(), at: now() };
      const value: SelfCheck = { kind: 'self-check', id, weekOf, ...kept };
      await vault.drafts.saving([draftAddress.selfCheck(weekOf)], (clearing) =>
        vault.store.commit([
          { table: 'practitioner', id, base: standing?.revision ?? 0, value },
          ...clearing,
        ]),
      );
    },
  }),
] as const;
