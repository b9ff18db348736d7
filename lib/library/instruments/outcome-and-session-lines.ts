import type { BandSet } from '../../domain/alliance/instrument';
import { entered, figure, higherIs, stated, topics, unconfirmed, usuallyFor } from './entered';

/** Lines of ten centimetres, read off in millimetres. */
const LINE = { lowest: 0, highest: 10, step: 0.1 };
const TERMS =
  'Individual licence for the paper form; electronic copies may not be made. Enter what was measured on your own licensed form.';

const SESSION_LINES = topics('contact', 'content', 'manner', 'whole session');
const OUTCOME_LINES = topics('oneself', 'close people', 'outside life', 'everything');

const LINES = {
  range: LINE,
  scales: { 'line-1': [1], 'line-2': [2], 'line-3': [3], 'line-4': [4] },
  terms: TERMS,
  termsSource: stated('PCOMS licence text, and CORC’s page of terms'),
} as const;

const MANUAL = unconfirmed('the scale’s own manual, remembered and not read');

function bandsBelow(cutoff: number): BandSet {
  // The cut-off itself belongs above; totals come in tenths.
  const below = { id: 'below-cut-off', upTo: Math.round((cutoff - 0.1) * 10) / 10 };
  const bands = [below, { id: 'at-or-above-cut-off', upTo: 40 }];
  return { bands, ...MANUAL };
}

const SRS = entered({
  id: 'srs',
  name: 'Session Rating Scale',
  items: SESSION_LINES,
  ...LINES,
  key: stated('OpenFIT knowledge base'),
  direction: higherIs('closer', stated('OpenFIT knowledge base: a low total invites a conversation')),
  population: usuallyFor('adult', 'adolescent'),
  bands: { ...bandsBelow(36), ...stated('OpenFIT knowledge base: below 36 invites a conversation') },
  figures: [
    figure('cut-off', 36, 'below it, invite a conversation', stated('OpenFIT knowledge base')),
    figure('alpha', 0.88, 'adults', unconfirmed('Duncan et al. 2003')),
    figure('retest', 0.64, 'adults', unconfirmed('Duncan et al. 2003')),
  ],
});

const ORS = entered({
  id: 'ors',
  name: 'Outcome Rating Scale',
  items: OUTCOME_LINES,
  ...LINES,
  key: MANUAL,
  direction: higherIs('better', MANUAL),
  population: { of: ['adult', 'adolescent'], ...MANUAL },
  bands: bandsBelow(25),
  bandsOf: [{ population: 'adolescent', rater: 'client', ...bandsBelow(28) }],
  figures: [
    figure('cut-off', 25, 'adults', MANUAL),
    figure('cut-off', 28, 'adolescents of 13-17', MANUAL),
    // Manuals differ: a change is called reliable by the stricter one.
    figure('reliable-change', 6, 'newer manual', MANUAL),
    figure('reliable-change', 5, 'older manual', MANUAL),
    figure('alpha', 0.93, 'adults', MANUAL),
    figure('retest', 0.66, 'adults', MANUAL),
  ],
  isClinical: true,
});

const AS_ADULTS = unconfirmed('same four lines as the adult form, with faces');
const CHILD_LINES = {
  ...LINES,
  key: AS_ADULTS,
  population: { of: ['child'], ...unconfirmed('children of 6-12; remembered, not read') },
} as const;

const CSRS = entered({
  id: 'csrs',
  name: 'Child Session Rating Scale',
  items: SESSION_LINES,
  ...CHILD_LINES,
  direction: higherIs('closer', AS_ADULTS),
});

const CORS = entered({
  id: 'cors',
  name: 'Child Outcome Rating Scale',
  items: OUTCOME_LINES,
  ...CHILD_LINES,
  direction: higherIs('better', AS_ADULTS),
  bandsOf: [
    { population: 'child', rater: 'client', ...bandsBelow(32) },
    { population: 'child', rater: 'carer', ...bandsBelow(28) },
  ],
  figures: [
    figure('cut-off', 32, 'children of 6-12 about themselves, about', MANUAL),
    figure('cut-off', 28, 'carers about a child of 6-12, about', MANUAL),
  ],
  raters: ['client', 'carer'],
  isClinical: true,
});

const GSRS = entered({
  id: 'gsrs',
  name: 'Group Session Rating Scale',
  items: SESSION_LINES,
  ...LINES,
  key: unconfirmed('same four lines as the Session Rating Scale; no separate validated cut-off'),
  direction: higherIs('closer', unconfirmed('same four lines as the Session Rating Scale')),
  raters: ['group'],
});

/** Four-line scales for sessions and outcome, with their child and group forms. */
export const OUTCOME_AND_SESSION_LINES = [SRS, ORS, CSRS, CORS, GSRS];
