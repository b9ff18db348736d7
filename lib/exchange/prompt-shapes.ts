import * as v from 'valibot';
import type { OwnPrompt, PromptMark } from '../domain/prompts/own-prompt';
import { PROMPT_AUDIENCES, PROMPT_STATES, PROMPT_TOPICS, PROMPT_VOICES } from '../domain/prompts/prompt';
import { LANDINGS, type PromptSaid } from '../domain/prompts/prompt-said';
import { id, listOf, moment, type Shape, text } from './shape-parts';

/** A prompt that was said in a session. */
export const promptSaid: Shape<PromptSaid> = v.strictObject({
  id,
  promptId: id,
  words: text,
  at: moment,
  momentId: v.nullable(id),
  episodeId: v.nullable(id),
  landings: listOf(v.picklist(LANDINGS)),
  landingWords: text,
});

/** A prompt in the practitioner's own words. */
export const ownPrompt: Shape<OwnPrompt> = v.strictObject({
  kind: v.literal('own-prompt'),
  id,
  replaces: v.nullable(id),
  words: text,
  topic: v.picklist(PROMPT_TOPICS),
  state: v.picklist(PROMPT_STATES),
  audience: v.picklist(PROMPT_AUDIENCES),
  voice: v.picklist(PROMPT_VOICES),
  feltOff: text,
  versions: listOf(v.strictObject({ words: text, feltOff: text, at: moment })),
  createdAt: moment,
});

/** A prompt kept at hand or out of sight. */
export const promptMark: Shape<PromptMark> = v.strictObject({
  kind: v.literal('prompt-mark'),
  id,
  promptId: id,
  mark: v.picklist(['pinned', 'hidden']),
});
