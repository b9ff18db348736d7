import type { AllianceForms } from '../../domain/practice/both-forms';
import { HELPING_ALLIANCE } from './helping-alliance';
import { findInstrument } from './index';
import { OTHER_ALLIANCE } from './other-alliance';
import { WORKING_ALLIANCE } from './working-alliance';

/** Questionnaires with a form for each side, whose items differ: the participant's, then the practitioner's. */
const TWO_FORMS: readonly (readonly [participants: string, practitioners: string])[] = [
  ['haq-ii', 'haq-ii-practitioner'],
  ['wai-sr', 'wai-srt'],
  ['star-p', 'star-c'],
];

const ALLIANCE = new Set(
  [...WORKING_ALLIANCE, ...HELPING_ALLIANCE, ...OTHER_ALLIANCE].map(({ id }) => id).concat('srs'),
);

/** What the library knows of questionnaires about the alliance that both sides can answer. */
export const ALLIANCE_FORMS: AllianceForms = {
  isAlliance: (instrument) => ALLIANCE.has(instrument),
  areOne: (participants, practitioners) =>
    participants === practitioners ||
    TWO_FORMS.some(([one, other]) => one === participants && other === practitioners),
  find: findInstrument,
};
