import type { Head } from '../../../lib/domain/practice/head';
import { type HeadRater, headRaters } from '../../../lib/domain/practice/head-points';
import { say } from '../../../lib/words/index';

/** Whom a sparkline shows: by their labels, or by their places where labels are hidden. */
export function sparkRaters(head: Head, hidesLabels: boolean): readonly HeadRater[] {
  return headRaters(head).map((rater, at) =>
    hidesLabels || rater.label === ''
      ? { ...rater, label: say('workspace.participant.hidden', { number: at + 1 }) }
      : rater,
  );
}
