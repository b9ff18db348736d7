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

/** Whose words these are made up for. */
export type SampleCircle = 'adult' | 'coaching' | 'young' | 'together';

type Sentences = readonly [string, ...string[]];

/** Made-up goals, in the way clients put them. */
export const SAMPLE_GOALS: Readonly<Record<SampleCircle, Sentences>> = {
  adult: ['Be able to call my sister', 'Sleep through three nights a week', 'Enjoy a Sunday'],
  coaching: [
    'Say no at work without a week of guilt',
    'Lead the Tuesday meeting my way',
    'Decide about the new post by spring',
  ],
  young: ['Go to school on Mondays', 'Fewer fights at supper'],
  together: ['Argue without one of us leaving the room', 'One evening a week that is ours'],
};

/** Made-up actions between sessions. */
export const SAMPLE_ACTIONS: Readonly<Record<SampleCircle, Sentences>> = {
  adult: [
    'Write the letter, do not send it',
    'Notice the shut-down moment once',
    'Ten minutes outside before work',
  ],
  coaching: [
    'Walk before the Tuesday meeting',
    'Turn one request down and write what happened',
    'Ask two people what they see me do well',
  ],
  young: ['Draw the week as weather', 'Try the signal for a break once'],
  together: ['Ask one question before answering', 'Put the phones away on Thursday evening'],
};

/** Made-up intentions for the next opening. */
export const SAMPLE_INTENTIONS = [
  'Ask at minute ten how the pace is',
  'Start with what last time was like',
  '',
] as const;

/** Made-up reflections. */
export const SAMPLE_REFLECTIONS: Readonly<Record<'therapy' | 'coaching', Sentences>> = {
  therapy: [
    '## What happened between us\n\nCame in flat. I named that I may have moved on too fast; the answer was clear.\n\n## My part\n\nI hurry when I feel useless.\n',
    '## What happened between us\n\nMore ease than last time. The pause in the middle was a good one.\n\n## My part\n\nI asked less and waited longer.\n',
  ],
  coaching: [
    '## What happened between us\n\nBrisk and friendly. We stayed with the plan and I am not sure whose plan it was.\n\n## My part\n\nI offered the list before asking for theirs.\n',
  ],
};

/** A made-up concern. */
export const SAMPLE_CONCERN = 'Whether we could talk less about my week and more about my father';

/** A made-up episode, as a practitioner would write it. */
export const SAMPLE_EPISODE = {
  kind: 'withdrawal',
  part: 'task',
  markers: ['short-answers', 'agreed-quickly'],
  words: 'Said yes to the exercise at once, then hardly spoke.',
  intensity: { practitioner: 3, client: null },
  ownPart: 'I brought the exercise because I had planned it.',
  tried: [
    { way: 'validate', manner: 'direct' },
    { way: 'explore', manner: 'direct' },
    { way: 'adjust', manner: 'direct' },
  ],
  reaction: 'Laughed, and said it felt like school.',
} as const;
