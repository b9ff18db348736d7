import type { MomentKind } from '../../domain/practice/moment';

/** Short made-up notes for synthetic moments. */
export const SAMPLE_MOMENTS: Readonly<Record<MomentKind, readonly [string, ...string[]]>> = {
  goal: ['Said what this is for in one sentence', 'Two goals; the second one is the real one', ''],
  task: ['Agreed: slower, one memory at a time', 'Wants fewer exercises between sessions', ''],
  bond: ['Laughed together about the cat', 'Long pause, then “fine”', ''],
  strain: ['Short answers, looked away', 'Said it felt like homework', 'Changed the subject twice'],
  repair: [
    'Said I moved too fast. “Yes.”',
    'Named the pause; breathed out',
    'We took the exercise off the list',
  ],
  unspoken: ['Hands under the table the whole time', 'Camera off for ten minutes', ''],
};

/** Made-up goals, in the way clients put them. */
export const SAMPLE_GOALS = [
  'Be able to call my sister',
  'Sleep through three nights a week',
  'Say no at work without a week of guilt',
  'Enjoy a Sunday',
] as const;

/** Made-up actions between sessions. */
export const SAMPLE_ACTIONS = [
  'Write the letter, do not send it',
  'Notice the shut-down moment once',
  'Walk before the Tuesday meeting',
] as const;

/** Made-up intentions for the next opening. */
export const SAMPLE_INTENTIONS = [
  'Ask at minute ten how the pace is',
  'Start with what last time was like',
  '',
] as const;

/** A made-up reflection. */
export const SAMPLE_REFLECTION =
  '## What happened between us\n\nCame in flat. I named that I may have moved on too fast; the answer was clear.\n\n## My part\n\nI hurry when I feel useless.\n';

/** A made-up concern. */
export const SAMPLE_CONCERN = 'Whether we could talk less about my week and more about my father';
