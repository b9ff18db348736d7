/** What prompts rest on, in our words. An empty source means practice rather than a study. */
export interface Principle {
  readonly words: string;
  readonly source: string;
}

/** Every principle by its id. */
export const PRINCIPLES = {
  'goals-tasks-bond': {
    words: 'The alliance is agreement on goals, agreement on tasks, and a bond; each can be asked about.',
    source: 'Bordin 1979',
  },
  'ask-early': {
    words:
      'About one in five people leave, most of them early. Asking early gives them another way than leaving.',
    source: 'PMC9856216',
  },
  'client-view': {
    words: 'The client’s own view of the work foretold the result better than the practitioner’s did.',
    source: 'Sinclair, Linköping',
  },
  'high-marks': {
    words: 'High ratings do not show that there is no strain; they may show kindness.',
    source: '',
  },
  collaboration: {
    words: 'Strain is a loss of working together, not a difference of opinion.',
    source: 'Eubanks, Muran & Safran 2015',
  },
  'withdrawal-quiet': {
    words: 'Agreeing on the surface can be a way of pulling back, and pulling back is the commoner strain.',
    source: 'Eubanks, Muran & Safran 2015; Schenk 2019',
  },
  'validate-explore': {
    words: 'While a strain is there, taking it seriously and asking about it come first.',
    source: 'Eubanks, Burckell & Goldfried 2018, 134 experts',
  },
  'own-part': {
    words:
      'The practitioner’s own part in a strain matters for who stays; name yours before asking for theirs.',
    source: 'Eubanks 2019',
  },
  adjust: {
    words: 'Changing what is done can mend a strain before a word is said about it.',
    source: '',
  },
  'link-later': {
    words: 'Linking a hurt to a pattern comes later, once it has been heard.',
    source: 'Eubanks, Burckell & Goldfried 2018, 134 experts',
  },
  recognise: {
    words: 'When a strain was recognised, the next session’s alliance was better.',
    source: 'Chen et al. 2018',
  },
  'follow-through': {
    words: 'Strain that was not mended went with a worse result; come back to it.',
    source: 'Larsson et al. 2018',
  },
  'way-out': {
    words: 'A question that may be declined gets a truer answer.',
    source: '',
  },
  'frame-clear': {
    words: 'Clear agreements free attention for the work.',
    source: '',
  },
  'real-relationship': {
    words: 'Besides the work there are two people, and a plain human sentence belongs to it.',
    source: '',
  },
  'permission-difference': {
    words: 'Difference is named with permission, and nobody owes the practitioner a lesson.',
    source: '',
  },
  medium: {
    words:
      'Through a screen the alliance counts as much (r = .275); name the medium, and check privacy first.',
    source: 'Flückiger 2018',
  },
  'ending-care': {
    words: 'An ending is part of the work, and goes better in the open.',
    source: '',
  },
  'child-concrete': {
    words:
      'Children answer with choices, things and pictures; below about eleven their own ratings did not agree with other views.',
    source: 'McLeod 2017, PMC5587348',
  },
  'adolescent-choice': {
    words: 'Someone who was sent needs something to decide here.',
    source: '',
  },
  'carer-part': {
    words: 'Those who live with the child know what no hour shows.',
    source: '',
  },
  'many-alliances': {
    words: 'With several people in the room there are several alliances, and they need not match.',
    source: '',
  },
  'coaching-alliance': {
    words: 'In coaching, too, the alliance goes with the result (r = .41).',
    source: 'Graßmann 2020',
  },
  'coaching-agreement': {
    words: 'Coaching keeps an agreement: for whom, on what, how far, and what lies outside it.',
    source: 'ICF core competencies 2019, 2025',
  },
  'self-look': {
    words: 'Looking at one’s own part in private makes it easier to own it aloud.',
    source: '',
  },
} as const satisfies Readonly<Record<string, Principle>>;

/** Id of a principle. */
export type PrincipleId = keyof typeof PRINCIPLES;
