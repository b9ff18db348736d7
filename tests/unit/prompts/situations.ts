import fc from 'fast-check';
import { COMPONENTS } from '../../../lib/domain/alliance/components';
import { CLIENT_KINDS, POPULATIONS } from '../../../lib/domain/practice/client';
import { EPISODE_KINDS } from '../../../lib/domain/practice/episode';
import type { PromptMarks } from '../../../lib/domain/prompts/own-prompt';
import type { PromptSituation } from '../../../lib/domain/prompts/situation';
import { PROMPTS } from '../../../lib/library/prompts/index';

/** An adult's session long after the beginning, with nothing marked. */
export const USUAL: PromptSituation = {
  kind: 'therapy',
  population: 'adult',
  hasCarer: false,
  isRemote: true,
  sessionNumber: 9,
  isEnding: false,
  fell: null,
  hasConcern: false,
  low: [],
  wasQuiet: false,
  hasOpenStrain: false,
  strainNow: false,
  openKinds: [],
  isFollowUpDue: false,
  touchesDifference: false,
  saidLately: [],
  shownLast: [],
};
/** No prompt is pinned or hidden. */
export const UNMARKED: PromptMarks = { pinned: new Set(), hidden: new Set() };
/** Of every prompt in the library. */
export const ids = PROMPTS.map(({ id }) => id);
/** Any situation there can be. */
export const situations = fc.record<PromptSituation>({
  kind: fc.constantFrom(...CLIENT_KINDS),
  population: fc.constantFrom(...POPULATIONS),
  hasCarer: fc.boolean(),
  isRemote: fc.boolean(),
  sessionNumber: fc.integer({ min: 1, max: 300 }),
  isEnding: fc.boolean(),
  fell: fc.constantFrom(null, ...COMPONENTS),
  hasConcern: fc.boolean(),
  low: fc.uniqueArray(fc.constantFrom(...COMPONENTS)),
  wasQuiet: fc.boolean(),
  hasOpenStrain: fc.boolean(),
  strainNow: fc.boolean(),
  openKinds: fc.array(fc.constantFrom(...EPISODE_KINDS), { maxLength: 3 }),
  isFollowUpDue: fc.boolean(),
  touchesDifference: fc.boolean(),
  saidLately: fc.array(fc.array(fc.constantFrom(...ids), { maxLength: 5 }), { maxLength: 3 }),
  shownLast: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 9 }),
});
