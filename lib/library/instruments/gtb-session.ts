import { RATING_RANGE } from '../../domain/alliance/rating';
import type { Instrument } from './instrument';

/** Beside's own reflection on one session: goal, task, bond. Own wording; no norms, no cut-offs, not validated. */
export const GTB_SESSION: Instrument = {
  id: 'gtb-session',
  title: 'instrument.gtb-session.title',
  items: [
    {
      id: 'goal',
      words: {
        practitioner: 'instrument.gtb-session.practitioner.goal',
        client: 'instrument.gtb-session.client.goal',
        coach: 'instrument.gtb-session.coach.goal',
        coachee: 'instrument.gtb-session.coachee.goal',
      },
    },
    {
      id: 'task',
      words: {
        practitioner: 'instrument.gtb-session.practitioner.task',
        client: 'instrument.gtb-session.client.task',
        coach: 'instrument.gtb-session.coach.task',
        coachee: 'instrument.gtb-session.coachee.task',
      },
    },
    {
      id: 'bond',
      words: {
        practitioner: 'instrument.gtb-session.practitioner.bond',
        client: 'instrument.gtb-session.client.bond',
        coach: 'instrument.gtb-session.coach.bond',
        coachee: 'instrument.gtb-session.coachee.bond',
      },
    },
  ],
  range: RATING_RANGE,
  anchors: { lowest: 'instrument.anchor.lowest', highest: 'instrument.anchor.highest' },
  licence: 'own',
  isValidated: false,
};
