import { entered, figure, higherIs, quoted, stated, topics, unconfirmed, whole } from './entered';

const PFIZER = {
  terms: 'No permission is required to reproduce, translate, display or distribute.',
  termsSource: stated('phqscreeners.com, as quoted by CamCOPS'),
} as const;
const PHQ_GUIDE = quoted('a published scoring guide', 'Kroenke, Spitzer & Williams 2001');
const GAD_GUIDE = quoted('a published scoring guide', 'Spitzer et al. 2006');
const CORE_GUIDE = quoted('NovoPsych’s scoring guide', 'Barkham et al. 2013');
const CORE_CLINICAL = quoted('NovoPsych’s scoring guide, n = 1835', 'Barkham et al. 2013');

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
  key: PHQ_GUIDE,
  direction: higherIs('worse', PHQ_GUIDE),
  total: { kind: 'prorated', missing: 2, rule: unconfirmed('up to two missing items; remembered, not read') },
  bands: {
    bands: [
      { id: 'minimal', upTo: 4 },
      { id: 'mild', upTo: 9 },
      { id: 'moderate', upTo: 14 },
      { id: 'moderately-severe', upTo: 19 },
      { id: 'severe', upTo: 27 },
    ],
    ...PHQ_GUIDE,
  },
  risk: [9],
  figures: [
    figure('cut-off', 10, 'sensitivity 77-88 %, specificity 88-94 %', stated('as quoted by CamCOPS')),
    figure('reliable-change', 6, 'NHS Talking Therapies', unconfirmed('remembered, not read')),
    figure('meaningful-change', 5, 'patients, classic estimate', unconfirmed('remembered, not read')),
    figure('meaningful-change', 1.7, 'patients of moderate severity', stated('Kounali et al. 2022, n = 400')),
  ],
  isClinical: true,
  ...PFIZER,
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
  key: GAD_GUIDE,
  direction: higherIs('worse', GAD_GUIDE),
  bands: {
    bands: [
      { id: 'minimal', upTo: 4 },
      { id: 'mild', upTo: 9 },
      { id: 'moderate', upTo: 14 },
      { id: 'severe', upTo: 21 },
    ],
    ...GAD_GUIDE,
  },
  figures: [
    figure('cut-off', 8, 'NHS Talking Therapies', unconfirmed('remembered, not read')),
    figure('reliable-change', 4, 'NHS Talking Therapies', unconfirmed('remembered, not read')),
  ],
  isClinical: true,
  ...PFIZER,
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
  key: CORE_GUIDE,
  direction: higherIs('worse', CORE_GUIDE),
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
    ...CORE_GUIDE,
  },
  risk: [6],
  figures: [
    figure('cut-off', 11, 'at or above: clinical', CORE_GUIDE),
    figure('cut-off', 13, 'above: likely depression; sensitivity .92, specificity .72', CORE_GUIDE),
    figure('mean', 4.7, 'general population, n = 535', CORE_GUIDE),
    figure('standard-deviation', 4.8, 'general population, n = 535', CORE_GUIDE),
    figure('mean', 19.7, 'clinical', CORE_CLINICAL),
    figure('standard-deviation', 7.7, 'clinical', CORE_CLINICAL),
    figure('alpha', 0.9, null, CORE_GUIDE),
    figure('reliable-change', 6, null, unconfirmed('remembered, not read')),
  ],
  isClinical: true,
  terms:
    'CORE System Trust, CC BY-NC-ND 4.0: unmodified, not for profit, copyright line visible. Use your own copy.',
  termsSource: stated('coresystemtrust.org.uk, copyright page and a post of 21 May 2025'),
});

/** Measures of symptoms; hidden in coaching. */
export const SYMPTOMS = [PHQ_9, GAD_7, CORE_10];
