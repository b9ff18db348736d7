import type { Component } from '../../domain/alliance/components';
import type { Instrument, InstrumentItem } from '../../domain/alliance/instrument';
import { RATING_RANGE } from '../../domain/alliance/rating';
import type { PlainWordKey } from '../../words/index';

/** Who is addressed: the practitioner or the client, in therapy or in coaching; or a child. */
export type Voice = 'practitioner' | 'client' | 'child' | 'coach' | 'coachee';

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

/** Beside's own reflection on one session: goal, task, bond. Own wording; no norms, no cut-offs, not validated; never added up. */
export const GTB_SESSION: SessionReflection = {
  id: 'gtb-session',
  name: 'Session reflection',
  title: 'instrument.gtb-session.title',
  items: [
    {
      id: 'goal',
      topic: 'goal',
      words: {
        practitioner: 'instrument.gtb-session.practitioner.goal',
        client: 'instrument.gtb-session.client.goal',
        child: 'instrument.gtb-session.child.goal',
        coach: 'instrument.gtb-session.coach.goal',
        coachee: 'instrument.gtb-session.coachee.goal',
      },
    },
    {
      id: 'task',
      topic: 'task',
      words: {
        practitioner: 'instrument.gtb-session.practitioner.task',
        client: 'instrument.gtb-session.client.task',
        child: 'instrument.gtb-session.child.task',
        coach: 'instrument.gtb-session.coach.task',
        coachee: 'instrument.gtb-session.coachee.task',
      },
    },
    {
      id: 'bond',
      topic: 'bond',
      words: {
        practitioner: 'instrument.gtb-session.practitioner.bond',
        client: 'instrument.gtb-session.client.bond',
        child: 'instrument.gtb-session.child.bond',
        coach: 'instrument.gtb-session.coach.bond',
        coachee: 'instrument.gtb-session.coachee.bond',
      },
    },
  ],
  range: RATING_RANGE,
  formats: [],
  areSums: false,
  reversed: [],
  scales: { goal: [1], task: [2], bond: [3] },
  key: { source: 'Own work, after Bordin 1979', verified: true },
  total: { kind: 'none' },
  bands: null,
  risk: [],
  figures: [],
  raters: ['client', 'practitioner', 'carer', 'group'],
  isClinical: false,
  anchors: { lowest: 'instrument.anchor.lowest', highest: 'instrument.anchor.highest' },
  licence: 'own',
  terms: 'Free to use with Beside.',
  isValidated: false,
};
