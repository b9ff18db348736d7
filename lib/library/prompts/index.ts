import type { Prompt } from '../../domain/prompts/prompt';
import { adolescentPrompts } from './adolescent';
import { bondPrompts } from './bond';
import { carerPrompts } from './carer';
import { childPrompts } from './child';
import { coachingPrompts } from './coaching';
import { concernPrompts } from './concern';
import { confrontationPrompts } from './confrontation';
import { differencePrompts } from './difference';
import { endingPrompts } from './ending';
import { firstFivePrompts } from './first-five';
import { followUpPrompts } from './follow-up';
import { framePrompts } from './frame';
import { goalPrompts } from './goal';
import { realPrompts } from './real';
import { reflectionPrompts } from './reflection';
import { repairPrompts } from './repair';
import { supervisionPrompts } from './supervision';
import { taskPrompts } from './task';
import { technologyPrompts } from './technology';
import { togetherPrompts } from './together';
import { unclearPrompts } from './unclear';
import { withdrawalPrompts } from './withdrawal';

/** Every prompt that Beside brings, in our own words. Large: load it only where prompts are shown. */
export const PROMPTS: readonly Prompt[] = [
  ...goalPrompts,
  ...taskPrompts,
  ...bondPrompts,
  ...framePrompts,
  ...realPrompts,
  ...firstFivePrompts,
  ...concernPrompts,
  ...unclearPrompts,
  ...withdrawalPrompts,
  ...confrontationPrompts,
  ...repairPrompts,
  ...followUpPrompts,
  ...differencePrompts,
  ...technologyPrompts,
  ...endingPrompts,
  ...childPrompts,
  ...adolescentPrompts,
  ...carerPrompts,
  ...togetherPrompts,
  ...coachingPrompts,
  ...reflectionPrompts,
  ...supervisionPrompts,
];
