import {
  entered,
  figure,
  higherIs,
  numbered,
  stated,
  topics,
  unconfirmed,
  usuallyFor,
  whole,
} from './entered';

const NO_GRANT = {
  terms: 'No grant of rights was found. Use your own copy.',
  termsSource: unconfirmed('searched for, none found'),
} as const;
/** No source that was read names a practitioner's form of these. */
const BOTH_SIDES = {
  raters: ['client', 'practitioner'],
  practitionerForm: unconfirmed('remembered, not read'),
} as const;
const NO_DIRECTION = 'remembered, not read';
const NO_KEY = 'The published key could not be confirmed: enter the sums you computed from your own copy.';

/** Its published score is the mean of the five items: nothing is added up. */
const ARM_5 = entered({
  id: 'arm-5',
  name: 'Agnew Relationship Measure, 5 items',
  items: numbered(5),
  range: whole(1, 7),
  reversed: [3],
  total: { kind: 'none' },
  key: stated('PsyPack’s scoring guide'),
  direction: higherIs('closer', stated('PsyPack’s scoring guide')),
  ...BOTH_SIDES,
  ...NO_GRANT,
});

const ARM_12 = entered({
  id: 'arm-12',
  name: 'Agnew Relationship Measure, 12 items: the four scale sums',
  items: topics('bond', 'partnership', 'confidence', 'openness'),
  areSums: true,
  range: whole(3, 21),
  scales: { bond: [1], partnership: [2], confidence: [3], openness: [4] },
  key: unconfirmed(NO_KEY),
  direction: higherIs('closer', unconfirmed(NO_DIRECTION)),
  ...BOTH_SIDES,
  ...NO_GRANT,
});

/** Sums of the three parts; the third is entered after its own reversal, as on the form's scoring sheet. */
const star = (id: string, name: string, third: string, rater: 'client' | 'practitioner', retest: number) =>
  entered({
    id,
    name,
    items: [
      { topic: 'positive collaboration', range: whole(0, 24) },
      { topic: 'positive clinician input' },
      { topic: third },
    ],
    range: whole(0, 12),
    areSums: true,
    scales: { collaboration: [1], 'clinician-input': [2], [third.replaceAll(' ', '-')]: [3] },
    key: unconfirmed(NO_KEY),
    direction: higherIs('closer', unconfirmed(NO_DIRECTION)),
    figures: [
      figure(
        'retest',
        retest,
        'total',
        stated('a paper that was read in part; it is not named in our notes'),
      ),
    ],
    raters: [rater],
    ...NO_GRANT,
  });

const CALPAS = entered({
  id: 'calpas',
  name: 'California Psychotherapy Alliance Scales (patient): the four scale sums',
  items: topics('working capacity', 'commitment', 'working strategy', 'understanding and involvement'),
  areSums: true,
  range: whole(6, 42),
  scales: { capacity: [1], commitment: [2], strategy: [3], understanding: [4] },
  key: unconfirmed(NO_KEY),
  direction: higherIs('closer', unconfirmed(NO_DIRECTION)),
  figures: [
    figure('alpha', 0.83, 'total', stated('Gaston 1991')),
    figure('alpha', 0.43, 'lowest of the four scales', stated('Gaston 1991')),
    figure('alpha', 0.73, 'highest of the four scales', stated('Gaston 1991')),
  ],
  ...NO_GRANT,
});

const TASC_R = entered({
  id: 'tasc-r',
  name: 'Therapeutic Alliance Scale for Children, revised',
  items: numbered(12),
  range: whole(1, 4),
  reversed: [2, 5, 7, 8, 11],
  key: stated('Blueprint’s scoring guide'),
  direction: higherIs('closer', stated('Blueprint’s scoring guide')),
  figures: [
    figure('alpha', 0.72, 'lowest reported', unconfirmed('quoted by a secondary source')),
    figure('alpha', 0.74, 'highest reported, or more', unconfirmed('quoted by a secondary source')),
  ],
  population: usuallyFor('child', 'adolescent'),
  ...BOTH_SIDES,
  terms: 'The author’s permission is needed. Use your own copy.',
  termsSource: unconfirmed('remembered, not read'),
});

const SEQ = entered({
  id: 'seq',
  name: 'Session Evaluation Questionnaire, Form 5',
  items: numbered(21),
  range: whole(1, 7),
  reversed: [3, 5, 7, 9, 11, 12, 14, 17, 18, 20],
  scales: {
    depth: [3, 4, 7, 8, 9],
    smoothness: [2, 5, 6, 10, 11],
    positivity: [12, 13, 15, 17, 18],
    arousal: [14, 16, 19, 20, 21],
  },
  key: unconfirmed('Stiles, Form 5; the order after the first items was not confirmed'),
  direction: higherIs('neither', unconfirmed('Stiles, Form 5: it describes a session')),
  total: { kind: 'none' },
  ...BOTH_SIDES,
  terms: 'The terms were not seen: treat it as your own licensed copy.',
  termsSource: unconfirmed('not seen'),
});

/** Further measures of the alliance and of sessions. */
export const OTHER_ALLIANCE = [
  ARM_5,
  ARM_12,
  star('star-p', 'STAR, patient: the three part sums', 'non-supportive clinician input', 'client', 0.76),
  star('star-c', 'STAR, clinician: the three part sums', 'emotional difficulties', 'practitioner', 0.68),
  CALPAS,
  TASC_R,
  SEQ,
];
