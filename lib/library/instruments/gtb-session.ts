import { COMPONENTS, type Component } from '../../domain/alliance/components';
import type { Instrument, InstrumentItem } from '../../domain/alliance/instrument';
import { RATING_RANGE } from '../../domain/alliance/rating';
import type { PlainWordKey } from '../../words/index';
import { VOICES, type Voice } from './voices';

/** One statement that is rated. */
interface Statement extends InstrumentItem {
  readonly id: Component;
  /** The statement in each voice. */
  readonly words: Readonly<Record<Voice, PlainWordKey>>;
}

/** An instrument with wording of ours. */
interface SessionReflection extends Instrument {
  readonly title: PlainWordKey;
  readonly items: readonly Statement[];
  readonly anchors: { readonly lowest: PlainWordKey; readonly highest: PlainWordKey };
}

function inVoices(component: Component): Statement['words'] {
  const words = VOICES.map((voice) => [voice, `instrument.gtb-session.${voice}.${component}` as const]);
  return Object.fromEntries(words) as Statement['words'];
}

/** Beside's own reflection on one session: goal, task, bond. Own wording; no norms, no cut-offs, not validated; never added up. */
export const GTB_SESSION: SessionReflection = {
  id: 'gtb-session',
  name: 'Session reflection',
  title: 'instrument.gtb-session.title',
  items: COMPONENTS.map((id) => ({ id, topic: id, words: inVoices(id) })),
  range: RATING_RANGE,
  formats: [],
  areSums: false,
  reversed: [],
  scales: { goal: [1], task: [2], bond: [3] },
  key: { source: 'Own work, after Bordin 1979', verified: true },
  total: { kind: 'none' },
  direction: { higher: 'closer', source: 'Own work', verified: true },
  population: { of: ['adult', 'adolescent', 'child'], source: 'Own work', verified: true },
  bands: null,
  bandsOf: [],
  risk: [],
  figures: [],
  raters: ['client', 'practitioner', 'carer', 'group'],
  isClinical: false,
  anchors: { lowest: 'instrument.anchor.lowest', highest: 'instrument.anchor.highest' },
  licence: 'own',
  terms: 'Free to use with Beside.',
  termsSource: { source: 'Own work', verified: true },
  isValidated: false,
};
