import { useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { errorSentence } from '../../../lib/commands/error-sentence';
import { PRACTITIONER, type RaterId, type Rating } from '../../../lib/domain/alliance/rating';
import type { RatingForm } from '../../../lib/domain/alliance/rating-form';
import type { Client } from '../../../lib/domain/practice/client';
import { mayGuess } from '../../../lib/domain/practice/fair-guesses';
import { ratingOf } from '../../../lib/domain/practice/ratings-of-session';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { emptyForm, enteredOf, formOf, hasAnswer, type RatingChange, readForm } from './rating-form';

/** One rater's form: drafted while it is filled in, saved over nothing it did not start from. */
export interface RatingFormState {
  readonly form: RatingForm;
  readonly saved: Rating | null;
  /** Ids of the participants whose answers the practitioner may still guess. */
  readonly guessable: readonly RaterId[];
  /** The form differs from what is saved. */
  readonly isTouched: boolean;
  /** Another window saved or removed this rating since the form was begun. */
  readonly isChangedElsewhere: boolean;
  readonly isSaving: boolean;
  readonly problem: string | null;
  readonly change: (change: RatingChange) => void;
  /** Resolves with whether it was saved. */
  readonly save: () => Promise<boolean>;
  /** Goes on from what the other window saved, with the values of this form. */
  readonly keepMine: () => void;
  /** Puts the form back to what is saved. */
  readonly takeSaved: () => void;
}

/** The form of one rater about one session. */
export function useRatingForm(client: Client, session: Session, rater: RaterId): RatingFormState {
  const { run } = useApp();
  const { drafts, store } = useVault();
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const saved = ratingOf(session, rater);
  const standing = saved ? formOf(saved) : emptyForm(client, rater);
  const address = draftAddress.rating(session.id, rater);
  const draft = useDraft(address, client.id, JSON.stringify(standing));
  const form = readForm(draft.text, standing);
  const isTouched = draft.text !== JSON.stringify(standing) && !(saved && form.isLeftOut);
  /** With what was entered since the last paint: Enter right after a digit saves that digit too. */
  const newest = () => readForm(draft.latest(), standing);

  const change = (asked: RatingChange) => {
    setProblem(null);
    const before = newest();
    const part = typeof asked === 'function' ? asked(before) : asked;
    draft.write(JSON.stringify({ ...before, ...part }));
  };
  const save = async () => {
    const entered = newest();
    if (!hasAnswer(entered)) {
      setProblem(say(rater === PRACTITIONER ? 'close.nothing-entered' : 'close.nothing-entered.theirs'));
      return false;
    }
    setSaving(true);
    const { baseAt } = entered;
    const input = { sessionId: session.id, entered: enteredOf(entered, rater), baseAt };
    const outcome = await run('rating.save', input, { isQuiet: true });
    if (outcome.ok && drafts.recall(address) !== undefined) {
      // What was entered while it was being saved goes on from what was saved.
      const opened = await store.read('sessions', session.id);
      if (opened?.ok) change({ baseAt: ratingOf(opened.value, rater)?.at ?? null });
    }
    setSaving(false);
    setProblem(outcome.ok ? null : errorSentence(outcome.error));
    return outcome.ok;
  };
  return {
    form,
    saved,
    guessable: guessableOf(client, session, rater),
    isTouched,
    isChangedElsewhere: isTouched && !isSaving && form.baseAt !== standing.baseAt,
    isSaving,
    problem,
    change,
    save,
    keepMine: () => change({ baseAt: standing.baseAt }),
    takeSaved: () => change(standing),
  };
}

/** A young child's answer is a conversation: nobody guesses at it. */
function guessableOf(client: Client, session: Session, rater: RaterId): readonly RaterId[] {
  if (rater !== PRACTITIONER) return [];
  return client.participants
    .filter(({ id, role }) => role !== 'child' && mayGuess(session, id))
    .map(({ id }) => id);
}
