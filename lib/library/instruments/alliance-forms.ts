import type { AllianceForms } from '../../domain/practice/both-forms';
import { ALLIANCE_IDS, findInstrument } from './index';

/** Questionnaires with a form for each side, whose items differ: the participant's, then the practitioner's. */
const TWO_FORMS: readonly (readonly [participants: string, practitioners: string])[] = [
  ['haq-ii', 'haq-ii-practitioner'],
  ['wai-sr', 'wai-srt'],
  ['star-p', 'star-c'],
];

/** What the library knows of questionnaires about the alliance that both sides can answer. */
export const ALLIANCE_FORMS: AllianceForms = {
  isAlliance: (instrument) => ALLIANCE_IDS.has(instrument),
  areOne: (participants, practitioners) =>
    participants === practitioners ||
    TWO_FORMS.some(([one, other]) => one === participants && other === practitioners),
  find: findInstrument,
};
