import type { Component } from '../alliance/components';
import { isYoung } from '../practice/participant';
import type { PromptMarks } from './own-prompt';
import type { Prompt, PromptAudience, PromptMoment, PromptState } from './prompt';
import type { PromptSituation } from './situation';
import { takingTurns } from './taking-turns';

/** Why a prompt was chosen, as a fact that can be said in words. */
export type PromptReason =
  | { readonly kind: 'low'; readonly topic: Component }
  | { readonly kind: 'fell'; readonly topic: Component }
  | { readonly kind: 'check'; readonly session: 3 | 5 }
  | { readonly kind: 'state'; readonly state: Exclude<PromptState, 'routine'> }
  | { readonly kind: 'audience'; readonly audience: Exclude<PromptAudience, 'all' | 'anyone'> }
  | { readonly kind: 'concern' | 'quiet' | 'first-five' | 'ending' | 'remote' | 'pinned' | 'routine' };

/** A prompt, why it stands where it stands, and how much speaks for it. */
export interface ChosenPrompt {
  readonly prompt: Prompt;
  readonly reasons: readonly PromptReason[];
  readonly weight: number;
}

/** How much each fact speaks for a prompt; only their order matters. */
const WEIGHT = {
  pinned: 100,
  concern: 40,
  check: 20,
  state: 12,
  ending: 8,
  low: 7,
  fell: 5,
  'first-five': 5,
  audience: 6,
  routine: 3,
  moment: 2,
  quiet: 0,
  remote: 0,
} as const;

/**
 * Against a prompt: it was said in one of the sessions before the last; it was shown in the last one, which counts less than the
 * state it is for; it is for another state; it comes too early; it is for a carer, and the hour is a young person's own: that
 * comes after all others, unless it is pinned.
 */
const AGAINST = { saidLately: 6, shownLast: 9, otherState: 12, tooEarly: 9, forCarer: 60 } as const;

/**
 * Every prompt that may be said to this client, the fittest first. One that was said last time is left out unless it is
 * pinned; hidden ones never come. What was shown last time comes after what fits as well, and is not the first again; equals
 * take turns from session to session. Neither holds for what is pinned. The same facts give the same order.
 */
export function choosePrompts(
  prompts: readonly Prompt[],
  situation: PromptSituation,
  { marks, moment }: { readonly marks: PromptMarks; readonly moment: PromptMoment },
): readonly ChosenPrompt[] {
  const [saidLast = [], ...saidBefore] = situation.saidLately;
  const chosen = sayable(prompts, situation)
    .filter(({ id }) => !marks.hidden.has(id) && (marks.pinned.has(id) || !saidLast.includes(id)))
    .map((prompt): ChosenPrompt => {
      const reasons = reasonsFor(prompt, situation, marks);
      const isAgain = saidBefore.some((ids) => ids.includes(prompt.id));
      const weight =
        reasons.reduce((sum, { kind }) => sum + WEIGHT[kind], 0) +
        (prompt.moment === moment ? WEIGHT.moment : 0) -
        (isAgain ? AGAINST.saidLately : 0) -
        (situation.shownLast.includes(prompt.id) && !mayComeAgain(prompt, marks) ? AGAINST.shownLast : 0) -
        (isForOtherState(prompt, situation) ? AGAINST.otherState : 0) -
        (prompt.audience === 'carer' ? AGAINST.forCarer : 0) -
        (prompt.principle === 'link-later' && situation.strainNow ? AGAINST.tooEarly : 0);
      return { prompt, reasons, weight };
    });
  return takingTurns(chosen, situation);
}

/** What is pinned, and what takes up something that was named: the same two would be wanted again if it is named again. */
function mayComeAgain({ id, group }: Prompt, { pinned }: PromptMarks): boolean {
  return pinned.has(id) || group === 'concern';
}

/** What may be said to this client at this stage of the work, in the library's order. */
export function sayable(prompts: readonly Prompt[], situation: PromptSituation): readonly Prompt[] {
  const audiences = audiencesOf(situation);
  return prompts.filter(
    (prompt) => prompt.voice === 'says' && audiences.has(prompt.audience) && isInPhase(prompt, situation),
  );
}

/** Questions for the practitioner alone: those that are pinned, and the others; each list begins further on as `turn` grows. */
export function questionsForOneself(
  { prompts, marks }: { readonly prompts: readonly Prompt[]; readonly marks: PromptMarks },
  turn: number,
): { readonly pinned: readonly Prompt[]; readonly others: readonly Prompt[] } {
  const questions = prompts.filter(({ voice, id }) => voice === 'self' && !marks.hidden.has(id));
  return {
    pinned: begunAt(
      questions.filter(({ id }) => marks.pinned.has(id)),
      turn,
    ),
    others: begunAt(
      questions.filter(({ id }) => !marks.pinned.has(id)),
      turn,
    ),
  };
}

function begunAt(questions: readonly Prompt[], turn: number): readonly Prompt[] {
  const start = turn % Math.max(1, questions.length);
  return [...questions.slice(start), ...questions.slice(0, start)];
}

function audiencesOf({ kind, population, hasCarer }: PromptSituation): ReadonlySet<PromptAudience> {
  const isTogether = population === 'couple' || population === 'family' || population === 'group';
  const audiences = new Set<PromptAudience>(['all']);
  if (population !== 'child') audiences.add('anyone');
  if (isYoung(population)) {
    audiences.add(population);
    if (hasCarer) audiences.add('carer');
  }
  if (isTogether) audiences.add('together');
  if (kind === 'coaching' && population !== 'child') audiences.add('coaching');
  return audiences;
}

function isInPhase({ phase, check, state, group }: Prompt, situation: PromptSituation): boolean {
  const { sessionNumber, isEnding, isRemote, hasConcern } = situation;
  if (group === 'concern' && !hasConcern) return false;
  if (check !== null && check !== sessionNumber) return false;
  if (state === 'technology' && !isRemote) return false;
  if (phase === 'first-five') return sessionNumber <= 5;
  if (phase === 'later') return sessionNumber > 1;
  if (phase === 'middle') return sessionNumber > 5;
  return phase !== 'ending' || isEnding;
}

/** How things stand, as far as anybody said or marked it. Nothing marked is routine. */
function activeStates(situation: PromptSituation): ReadonlySet<PromptState> {
  const { openKinds, wasQuiet, hasOpenStrain, hasConcern, fell, low, strainNow } = situation;
  const states = new Set<PromptState>();
  for (const kind of openKinds) {
    if (kind === 'withdrawal' || kind === 'mixed') states.add('withdrawal');
    if (kind === 'confrontation' || kind === 'mixed') states.add('confrontation');
    if (kind === 'unsure') states.add(wasQuiet ? 'withdrawal' : 'unclear');
    // In one room there is no connection to speak of: what came of it is still open, so it is asked about gently.
    if (kind === 'technical') states.add(situation.isRemote ? 'technology' : 'unclear');
  }
  const isOff = hasOpenStrain || hasConcern || fell !== null || low.length > 0 || wasQuiet;
  if (states.size === 0 && isOff) states.add(wasQuiet ? 'withdrawal' : 'unclear');
  if (situation.isFollowUpDue) states.add('follow-up');
  if (situation.touchesDifference) states.add('difference');
  if (strainNow) states.add('repair');
  if (states.size === 0) states.add('routine');
  return states;
}

function isForOtherState({ state, group }: Prompt, situation: PromptSituation): boolean {
  // What somebody named is taken up however things stand.
  return (
    group !== 'concern' &&
    state !== 'routine' &&
    state !== 'difference' &&
    !activeStates(situation).has(state)
  );
}

function reasonsFor(prompt: Prompt, situation: PromptSituation, marks: PromptMarks): PromptReason[] {
  const { topic, state, audience, phase, check, id } = prompt;
  const { fell, low, wasQuiet, isEnding } = situation;
  const isActive = activeStates(situation).has(state);
  const reasons: PromptReason[] = [];
  if (marks.pinned.has(id)) reasons.push({ kind: 'pinned' });
  if (prompt.group === 'concern') return [...reasons, { kind: 'concern' }];
  if (check !== null) reasons.push({ kind: 'check', session: check });
  const lowTopic = low.find((component) => component === topic);
  if (lowTopic) reasons.push({ kind: 'low', topic: lowTopic });
  else if (fell !== null && topic === fell) reasons.push({ kind: 'fell', topic: fell });
  if (isActive && state !== 'routine') reasons.push({ kind: 'state', state });
  if (isActive && state === 'withdrawal' && wasQuiet) reasons.push({ kind: 'quiet' });
  if (phase === 'ending' && isEnding) reasons.push({ kind: 'ending' });
  if (phase === 'first-five') reasons.push({ kind: 'first-five' });
  if (audience !== 'all' && audience !== 'anyone') reasons.push({ kind: 'audience', audience });
  if (state === 'technology') reasons.push({ kind: 'remote' });
  return isActive && reasons.length === 0 ? [{ kind: 'routine' }] : reasons;
}
