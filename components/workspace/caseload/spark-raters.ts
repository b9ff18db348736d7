import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import type { Head } from '../../../lib/domain/practice/head';
import { type HeadRater, headRaters } from '../../../lib/domain/practice/head-points';
import { say } from '../../../lib/words/index';
import type { NameOf } from '../../../lib/words/rater-names';

/** Whom a sparkline shows: by their labels, or by their places where labels are hidden. */
export function sparkRaters(head: Head, hidesLabels: boolean): readonly HeadRater[] {
  return headRaters(head).map((rater, at) =>
    hidesLabels || rater.label === ''
      ? { ...rater, label: say('workspace.participant.hidden', { number: at + 1 }) }
      : rater,
  );
}

/** The same as a way to name each of them; the practitioner is “you”. */
export function nameIn(head: Head, hidesLabels: boolean): NameOf {
  const people = sparkRaters(head, hidesLabels);
  return (rater) =>
    rater === PRACTITIONER
      ? say('chart.you')
      : (people.find(({ id }) => id === rater)?.label ?? say('rater.somebody'));
}
