import type { Instrument } from '../../domain/alliance/instrument';
import { entered, figure, higherIs, numbered, stated, topics, unconfirmed, whole } from './entered';

/** Beside's own three questions about life, 0-10 in half points. Not validated; never added up. */
const LIFE_CHECK: Instrument = {
  ...entered({
    id: 'life-check',
    name: 'Life check',
    items: topics('wellbeing', 'satisfaction with life', 'flourishing'),
    range: { lowest: 0, highest: 10, step: 0.5 },
    scales: { wellbeing: [1], satisfaction: [2], flourishing: [3] },
    key: stated('Own work'),
    direction: higherIs('better', stated('Own work')),
    total: { kind: 'none' },
    population: { of: ['adult', 'adolescent'], ...stated('Own work') },
    raters: ['client', 'carer', 'group'],
    isAboutOneself: true,
    isValidated: false,
    terms: 'Free to use with Beside.',
    termsSource: stated('Own work'),
  }),
  licence: 'own',
};

const WHO_5 = entered({
  id: 'who-5',
  name: 'WHO-5 Well-Being Index',
  items: topics('spirits', 'calm', 'energy', 'rest', 'interest'),
  range: whole(0, 5),
  key: stated('Topp et al. 2015'),
  direction: higherIs('better', stated('Topp et al. 2015')),
  total: { kind: 'sum', times: 4 },
  bands: {
    bands: [
      { id: 'likely-depression', upTo: 28 },
      { id: 'poor', upTo: 50 },
      { id: 'above-cut-off', upTo: 100 },
    ],
    ...stated('Topp et al. 2015; Region H'),
  },
  figures: [
    figure('cut-off', 50, 'at or below: poor, follow up', stated('Topp et al. 2015')),
    figure('meaningful-change', 10, 'points of 100', stated('Topp et al. 2015')),
    figure(
      'mean',
      70,
      'general population, about',
      stated('INSPQ, quoting Psychiatric Centre North Zealand'),
    ),
  ],
  isClinical: true,
  terms:
    'World Health Organization, CC BY-NC-SA 3.0 IGO (2024 release; the page is to be confirmed). Use your own copy.',
  termsSource: unconfirmed('remembered, and one developer’s log'),
});

/** The notes work out a reliable change of these figures together; who the people were they do not say. */
const FIRST_STUDY = 'the people of its first study';

const SWLS = entered({
  id: 'swls',
  name: 'Satisfaction With Life Scale',
  items: topics('ideal', 'conditions', 'satisfaction', 'what matters', 'would change little'),
  range: whole(1, 7),
  key: stated('the author’s text on what scores mean'),
  direction: higherIs('better', stated('the author’s text on what scores mean')),
  bands: {
    bands: [
      { id: 'extremely-dissatisfied', upTo: 9 },
      { id: 'dissatisfied', upTo: 14 },
      { id: 'slightly-dissatisfied', upTo: 19 },
      { id: 'neutral', upTo: 20 },
      { id: 'slightly-satisfied', upTo: 25 },
      { id: 'satisfied', upTo: 30 },
      { id: 'extremely-satisfied', upTo: 35 },
    ],
    ...stated(
      'the author’s text on what scores mean (a second text by the same author cuts at other points)',
    ),
  },
  figures: [
    figure('standard-deviation', 6.4, FIRST_STUDY, unconfirmed('Diener et al. 1985')),
    figure('alpha', 0.87, FIRST_STUDY, unconfirmed('Diener et al. 1985')),
    figure('retest', 0.82, FIRST_STUDY, unconfirmed('Diener et al. 1985, over two months')),
  ],
  terms: 'Free with credit to its authors.',
  termsSource: stated('Diener & Biswas-Diener 2008, handout'),
});

const FLOURISHING = entered({
  id: 'flourishing-scale',
  name: 'Flourishing Scale',
  items: topics(
    'purpose',
    'relationships',
    'engagement',
    'contribution',
    'capability',
    'goodness',
    'optimism',
    'respect',
  ),
  range: whole(1, 7),
  key: unconfirmed('Diener et al. 2010, by a secondary page'),
  direction: higherIs('better', unconfirmed('Diener et al. 2010, by a secondary page')),
  figures: [
    figure('mean', 44.97, 'students in the USA', unconfirmed('Diener et al. 2010')),
    figure('standard-deviation', 6.56, 'students in the USA', unconfirmed('Diener et al. 2010')),
    figure('alpha', 0.87, 'students in the USA', unconfirmed('Diener et al. 2010')),
    figure('retest', 0.71, 'students in the USA', unconfirmed('Diener et al. 2010')),
  ],
  terms: 'Copyrighted, may be used without permission with credit (Diener et al. 2010).',
  termsSource: stated('Diener & Biswas-Diener 2008, handout'),
});

/** The conversion table is not verified, so only the raw sum is given. */
const SWEMWBS = entered({
  id: 'swemwbs',
  name: 'Short Warwick-Edinburgh Mental Wellbeing Scale (raw sum)',
  items: numbered(7),
  range: whole(1, 5),
  key: stated('Warwick’s answers to frequent questions'),
  direction: higherIs('better', unconfirmed('by its name; no source that was read says it')),
  terms: 'Registration with the University of Warwick is needed. Use your own copy.',
  termsSource: stated('warwick.ac.uk'),
});

/** Wellbeing, satisfaction with life and flourishing. */
export const WELLBEING = [LIFE_CHECK, WHO_5, SWLS, FLOURISHING, SWEMWBS];
