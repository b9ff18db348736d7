import { changedThere, laidOver, type Together } from '../../lib/domain/practice/two-versions';
import { useDraft } from '../app/use-draft';

/** What changes of a form, or what follows from the form as it is then: that may be newer than what was drawn. */
export type FormChange<Form> = Partial<Form> | ((now: Form) => Partial<Form>);

/** A form whose whole state is one sealed draft. */
export interface DraftedForm<Form> {
  readonly form: Form;
  /** What it was written from: saving over anything else would overwrite. */
  readonly base: Form;
  /** What the record holds, as far as this page knows. */
  readonly standing: Form;
  /** The fields of it that another window changed since, and that read otherwise here. */
  readonly changedThere: readonly (keyof Form)[];
  readonly isRestored: boolean;
  readonly set: (change: FormChange<Form>) => void;
  /** The form with what was entered since the last paint. */
  readonly latest: () => Form;
  /** Says that `saved` is what was just saved from here: what is typed meanwhile grew from it. */
  readonly settle: (saved: Form) => void;
  /** Takes in what another window saved, but for what was changed here. */
  readonly rebase: () => void;
  /** Forgets what was typed. */
  readonly discard: () => void;
}

/** A form that begins as `standing` and follows it while nothing is typed. */
export function useDraftedForm<Form extends object>(
  address: string,
  clientId: string | undefined,
  standing: Form,
  together: Together<Form> | ((versions: readonly Form[]) => Together<Form>) = [],
): DraftedForm<Form> {
  const saved = JSON.stringify(standing);
  const draft = useDraft(address, clientId, saved);
  const read = (text: string): Form => {
    try {
      return { ...standing, ...(JSON.parse(text) as Partial<Form>) };
    } catch {
      return standing;
    }
  };
  const form = read(draft.text);
  const base = read(draft.base);
  const latest = () => read(draft.latest());
  return {
    form,
    base,
    standing,
    changedThere: changedThere(form, base, standing),
    isRestored: draft.isRestored,
    set: (change) => {
      const now = latest();
      const part = typeof change === 'function' ? change(now) : change;
      draft.write(JSON.stringify({ ...now, ...part }));
    },
    latest,
    settle: (to) => draft.rebase(JSON.stringify(to)),
    rebase: () => {
      const here = latest();
      const groups = typeof together === 'function' ? together([here, base, standing]) : together;
      draft.rebase(saved, JSON.stringify(laidOver(here, base, standing, groups)));
    },
    discard: () => draft.write(saved),
  };
}
