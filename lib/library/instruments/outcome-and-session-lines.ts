import type { Instrument } from '../../domain/alliance/instrument';
import { entered, figure, stated, topics, unconfirmed } from './entered';

/** Lines of ten centimetres, read off in millimetres. */
const LINE = { lowest: 0, highest: 10, step: 0.1 };
const TERMS =
  'Individual licence for the paper form; electronic copies may not be made. Enter what was measured on your own licensed form.';

const SESSION_LINES = topics('relationship', 'goals and topics', 'approach', 'overall');
const OUTCOME_LINES = topics('individual', 'interpersonal', 'social', 'overall');

const LINES = {
  range: LINE,
  scales: { 'line-1': [1], 'line-2': [2], 'line-3': [3], 'line-4': [4] },
  terms: TERMS,
} as const;

function bandsBelow(cutoff: number): Instrument['bands'] & object {
  // The cut-off itself belongs above; totals come in tenths.
  const below = { id: 'below-cut-off', upTo: Math.round((cutoff - 0.1) * 10) / 10 };
  const bands = [below, { id: 'at-or-above-cut-off', upTo: 40 }];
  return { bands, ...unconfirmed('cut-off of the scale’s own manual') };
}

const SRS = entered({
  id: 'srs',
  name: 'Session Rating Scale',
  items: SESSION_LINES,
  ...LINES,
  key: stated('OpenFIT knowledge base'),
  bands: { ...bandsBelow(36), ...stated('OpenFIT knowledge base: below 36 invites a conversation') },
  figures: [
    figure('cut-off', 36, 'adults; below it, invite a conversation', stated('OpenFIT knowledge base')),
    figure('alpha', 0.88, 'adults', unconfirmed('Duncan et al. 2003')),
    figure('retest', 0.64, 'adults', unconfirmed('Duncan et al. 2003')),
  ],
});

const ORS = entered({
  id: 'ors',
  name: 'Outcome Rating Scale',
  items: OUTCOME_LINES,
  ...LINES,
  key: stated('OpenFIT knowledge base'),
  bands: bandsBelow(25),
  figures: [
    figure('cut-off', 25, 'adults', unconfirmed('scale’s own manual')),
    figure('cut-off', 28, 'adolescents of 13-17', unconfirmed('scale’s own manual')),
    figure('reliable-change', 5, 'older manual', unconfirmed('scale’s own manual')),
    figure('alpha', 0.93, 'adults', unconfirmed('scale’s own manual')),
    figure('retest', 0.66, 'adults', unconfirmed('scale’s own manual')),
  ],
  isClinical: true,
});

const child = (id: string, name: string, items: Instrument['items'], isClinical: boolean) =>
  entered({
    id,
    name,
    items,
    ...LINES,
    key: unconfirmed('same four lines as the adult form, with faces'),
    raters: ['client', 'carer'],
    isClinical,
  });

const GSRS = entered({
  id: 'gsrs',
  name: 'Group Session Rating Scale',
  items: SESSION_LINES,
  ...LINES,
  key: unconfirmed('same four lines as the Session Rating Scale; no separate validated cut-off'),
  raters: ['client', 'group'],
});

/** Four-line scales for sessions and outcome, with their child and group forms. */
export const OUTCOME_AND_SESSION_LINES = [
  SRS,
  ORS,
  child('csrs', 'Child Session Rating Scale', SESSION_LINES, false),
  child('cors', 'Child Outcome Rating Scale', OUTCOME_LINES, true),
  GSRS,
];
