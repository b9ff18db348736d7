import { entered, figure, higherIs, numbered, span, stated, unconfirmed, whole } from './entered';

const TERMS = {
  terms: 'No clear grant of rights was found. Use your own copy.',
  termsSource: unconfirmed('searched for, none found'),
} as const;

/** Six answers from −3 to 3, without a middle. */
const SIX_POINTS = { ...whole(-3, 3), without: [0] };

/** Penn Helping Alliance Questionnaire, first version. Its answer format differs between sources: it is chosen, and kept with the entry. */
const HAQ_I = entered({
  id: 'haq-i',
  name: 'Helping Alliance Questionnaire I',
  items: numbered(11),
  range: SIX_POINTS,
  formats: [
    { id: 'six-points', range: SIX_POINTS, ...unconfirmed('the original form') },
    // The source says four points; that they count from 1 is not confirmed.
    { id: 'four-points', range: whole(1, 4), ...unconfirmed('NIDA’s page') },
  ],
  scales: { 'type-1': span(1, 8), 'type-2': span(9, 11) },
  key: unconfirmed('Luborsky and colleagues; the answer format differs between sources'),
  direction: higherIs('closer', unconfirmed('Luborsky and colleagues')),
  ...TERMS,
});

const HAQ_II_FACTS = {
  items: numbered(19),
  range: whole(1, 6),
  reversed: [4, 8, 11, 16, 19],
  key: stated('Le Bloc’h et al. 2006, and NIDA’s page'),
  direction: higherIs('closer', stated('Le Bloc’h et al. 2006, and NIDA’s page')),
  ...TERMS,
} as const;

/** Second version, patient's form (Luborsky et al. 1996). There is no cut-off. */
const HAQ_II = entered({
  id: 'haq-ii',
  name: 'Helping Alliance Questionnaire II (patient)',
  ...HAQ_II_FACTS,
  figures: [
    figure('alpha', 0.9, 'patient form', unconfirmed('Luborsky et al. 1996, N = 246')),
    figure('retest', 0.78, 'patient form, three sessions', unconfirmed('Luborsky et al. 1996')),
    figure('alpha', 0.88, 'Spanish patient form', stated('Spanish validation')),
  ],
});

/** Second version, therapist's parallel form. */
const HAQ_II_PRACTITIONER = entered({
  id: 'haq-ii-practitioner',
  name: 'Helping Alliance Questionnaire II (therapist)',
  ...HAQ_II_FACTS,
  figures: [
    figure('alpha', 0.93, 'therapist form', unconfirmed('Luborsky et al. 1996')),
    figure('retest', 0.56, 'therapist form, three sessions', unconfirmed('Luborsky et al. 1996')),
    figure('alpha', 0.93, 'Spanish therapist form', stated('Spanish validation')),
  ],
  raters: ['practitioner'],
});

/** The Penn Helping Alliance scales. */
export const HELPING_ALLIANCE = [HAQ_I, HAQ_II, HAQ_II_PRACTITIONER];
