import type { Outcome } from '../../lib/commands/runner';
import type { Told } from '../../lib/commands/told/told';
import type { SaveProblemProps } from './SaveProblem';
import type { DraftedForm } from './use-drafted-form';

/**
 * What is said and done where another window saved what a form is about: what it changed there; saving this one's changes over
 * that, and nothing else; or leaving it as it is there.
 * @param told null where no other window can have saved it
 * @param saveOver saves the form over what it was written from
 */
export function contest<Form extends object>(
  { standing, changedThere, rebase, discard }: DraftedForm<Form>,
  told: Told<Form> | null,
  saveOver: (base: Form) => Promise<Outcome | undefined>,
): Omit<SaveProblemProps, 'error'> {
  return {
    standing,
    there: told === null ? [] : changedThere.flatMap((field) => told[field]),
    keepsRest: Object.keys(standing).length > 1,
    onKeepMine: () => {
      rebase();
      return saveOver(standing);
    },
    onKeepTheirs: discard,
  };
}
