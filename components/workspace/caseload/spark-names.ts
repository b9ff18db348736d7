import type { Head } from '../../../lib/domain/practice/head';
import { say } from '../../../lib/words/index';

/** How a sparkline calls the participants: by their labels, or by their places where labels are hidden. */
export function sparkNames({ participants }: Head, hidesLabels: boolean): readonly string[] {
  return participants.map(({ label }, at) =>
    hidesLabels || label === '' ? say('workspace.participant.hidden', { number: at + 1 }) : label,
  );
}
