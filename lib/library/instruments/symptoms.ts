import { entered, figure, stated, topics, unconfirmed, whole } from './entered';

const PHQ_9 = entered({
  id: 'phq-9',
  name: 'PHQ-9',
  items: topics(
    'interest',
    'mood',
    'sleep',
    'energy',
    'appetite',
    'view of oneself',
    'concentration',
    'pace',
    'thoughts of harm',
  ),
  range: whole(0, 3),
  key: stated('Kroenke, Spitzer & Williams 2001, as quoted in published scoring guides'),
  total: { kind: 'prorated', missing: 2, rule: unconfirmed('up to two missing items; remembered, not read') },
  bands: {
    bands: [
      { id: 'minimal', upTo: 4 },
      { id: 'mild', upTo: 9 },
      { id: 'moderate', upTo: 14 },
      { id: 'moderately-severe', upTo: 19 },
      { id: 'severe', upTo: 27 },
    ],
    ...stated('Kroenke, Spitzer & Williams 2001, as quoted in published scoring guides'),
  },
  risk: [9],
  figures: [
    figure('cut-off', 10, 'sensitivity 77-88 %, specificity 88-94 %', stated('as quoted by CamCOPS')),
    figure('reliable-change', 6, 'NHS Talking Therapies', unconfirmed('NHS manual')),
  ],
  isClinical: true,
  terms: 'No permission is required to reproduce, translate, display or distribute.',
});

const GAD_7 = entered({
  id: 'gad-7',
  name: 'GAD-7',
  items: topics(
    'nervousness',
    'stopping worry',
    'amount of worry',
    'relaxing',
    'restlessness',
    'irritability',
    'fear',
  ),
  range: whole(0, 3),
  key: stated('Spitzer et al. 2006, as quoted in published scoring guides'),
  bands: {
    bands: [
      { id: 'minimal', upTo: 4 },
      { id: 'mild', upTo: 9 },
      { id: 'moderate', upTo: 14 },
      { id: 'severe', upTo: 21 },
    ],
    ...stated('Spitzer et al. 2006, as quoted in published scoring guides'),
  },
  figures: [
    figure('cut-off', 8, 'NHS Talking Therapies', unconfirmed('NHS manual')),
    figure('reliable-change', 4, 'NHS Talking Therapies', unconfirmed('NHS manual')),
  ],
  isClinical: true,
  terms: 'No permission is required to reproduce, translate, display or distribute.',
});

const CORE_10 = entered({
  id: 'core-10',
  name: 'CORE-10',
  items: topics(
    'tension',
    'support',
    'coping',
    'contact',
    'panic',
    'risk',
    'sleep',
    'despair',
    'unhappiness',
    'intrusion',
  ),
  range: whole(0, 4),
  reversed: [2, 3],
  key: stated('Barkham et al. 2013, as quoted in published scoring guides'),
  total: { kind: 'prorated', missing: 1, rule: stated('one missing item; as quoted by CamCOPS') },
  bands: {
    bands: [
      { id: 'healthy', upTo: 5 },
      { id: 'low', upTo: 10 },
      { id: 'mild', upTo: 15 },
      { id: 'moderate', upTo: 20 },
      { id: 'moderately-severe', upTo: 25 },
      { id: 'severe', upTo: 40 },
    ],
    ...stated('Barkham et al. 2013, as quoted in published scoring guides'),
  },
  risk: [6],
  figures: [
    figure(
      'cut-off',
      11,
      'at or above: clinical',
      stated('Barkham et al. 2013, as quoted in published scoring guides'),
    ),
    figure(
      'mean',
      4.7,
      'general population, n = 535',
      stated('Barkham et al. 2013, as quoted in published scoring guides'),
    ),
    figure(
      'standard-deviation',
      4.8,
      'general population, n = 535',
      stated('Barkham et al. 2013, as quoted in published scoring guides'),
    ),
    figure(
      'mean',
      19.7,
      'clinical, n = 1835',
      stated('Barkham et al. 2013, as quoted in published scoring guides'),
    ),
    figure(
      'standard-deviation',
      7.7,
      'clinical, n = 1835',
      stated('Barkham et al. 2013, as quoted in published scoring guides'),
    ),
    figure('alpha', 0.9, 'clinical', stated('Barkham et al. 2013, as quoted in published scoring guides')),
    figure('reliable-change', 6, 'clinical', unconfirmed('CORE system')),
  ],
  isClinical: true,
  terms:
    'CORE System Trust, CC BY-NC-ND 4.0: unmodified, not for profit, copyright line visible. Use your own copy.',
});

/** Measures of symptoms; hidden in coaching. */
export const SYMPTOMS = [PHQ_9, GAD_7, CORE_10];
