import {
  ATTAINMENT_LEVELS,
  type AttainmentScale,
  type Goal,
  type GoalEdit,
  type GoalForm,
  type GoalProgress,
  type GoalStatus,
} from './goal';
import { isHalfPoint } from './half-point';
import { isVisible } from './plain-line';
import { isSoundSides, NEITHER_SIDE, type Sayer, sayersIn } from './sides';

/** A goal needs words. */
export class GoalWordsError extends Error {
  override name = 'GoalWordsError';
  constructor() {
    super('A goal needs words.');
  }
}

/** A number outside its range: 0-10 in half points, a level of the scale, or a weight of 1-10. */
export class GoalRangeError extends RangeError {
  override name = 'GoalRangeError';
  constructor() {
    super('A number of the goal is outside its range.');
  }
}

/** A goal of which only the words are known: the client's, as a practitioner logs them while talking. */
export function newGoal(goal: { id: string; clientId: string; words: string; now: number }): Goal {
  const { id, clientId, now } = goal;
  const words = goal.words.trim();
  if (!isVisible(words)) throw new GoalWordsError();
  return {
    id,
    clientId,
    words,
    voice: 'client',
    why: '',
    sign: '',
    agreement: NEITHER_SIDE,
    scale: null,
    isShown: false,
    status: 'open',
    createdAt: now,
    progress: [],
    edits: [],
  };
}

/** A goal as its form. */
export function goalFormOf({ words, voice, why, sign, agreement, scale, isShown }: Goal): GoalForm {
  return { words, voice, why, sign, agreement, scale, isShown };
}

/** The goal as revised; what stood before is kept. @throws GoalWordsError, GoalRangeError */
export function changeGoal(goal: Goal, form: GoalForm, now: number): Goal {
  const next = checkedForm(form);
  const edits = [...goal.edits, ...editsBetween(goal, next, now)];
  return { ...goal, ...next, edits };
}

/** Reaches, lets go or reopens a goal; itself if it stands there already. */
export function setGoalStatus(goal: Goal, status: GoalStatus, now: number): Goal {
  if (goal.status === status) return goal;
  return { ...goal, status, edits: [...goal.edits, { at: now, field: 'status', before: goal.status }] };
}

/**
 * Notes how far somebody sees the goal. In one session each has one say: the newer takes the place of the earlier.
 * @throws GoalRangeError
 */
export function noteProgress(goal: Goal, progress: GoalProgress): Goal {
  if (!isHalfPoint(progress.value) || !isLevel(progress.level)) throw new GoalRangeError();
  if (progress.value === null && progress.level === null) throw new GoalRangeError();
  const isReplaced = (each: GoalProgress) =>
    each.sessionId !== null && each.sessionId === progress.sessionId && saidBy(each) === saidBy(progress);
  const others = goal.progress.filter((each) => !isReplaced(each));
  return { ...goal, progress: [...others, progress].sort((one, other) => one.at - other.at) };
}

/** A goal without what somebody said at one time (milliseconds since the epoch); null where that does not stand. */
export function takeBackProgress(goal: Goal, sayer: Sayer, at: number): Goal | null {
  const progress = goal.progress.filter((each) => each.at !== at || saidBy(each) !== sayer);
  return progress.length === goal.progress.length ? null : { ...goal, progress };
}

/** A goal with an answer that was taken back; null where the same person said something else in that session since. */
export function putBackProgress(goal: Goal, progress: GoalProgress): Goal | null {
  const next = noteProgress(goal, progress);
  return next.progress.length > goal.progress.length ? next : null;
}

/** Who said how far a goal is. */
export function saidBy({ side, participant }: GoalProgress): Sayer {
  return participant ?? side;
}

/** Everyone who ever said how far a goal is. */
export function sayersOfProgress({ progress }: Goal): readonly Sayer[] {
  return [...new Set(progress.map(saidBy))];
}

/** What somebody said last about a goal. */
export function latestProgress({ progress }: Goal, sayer: Sayer): GoalProgress | null {
  return progress.findLast((each) => saidBy(each) === sayer) ?? null;
}

/** Open goals, oldest first. */
export function openGoals(goals: readonly Goal[]): readonly Goal[] {
  return goals
    .filter(({ status }) => status === 'open')
    .sort((one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1));
}

/** Whether a scale is sound: a weight of 1-10 in whole numbers, a baseline that is one of its levels or none. */
export function isSoundScale({ weight, baseline }: AttainmentScale): boolean {
  return Number.isInteger(weight) && weight >= 1 && weight <= 10 && isLevel(baseline);
}

function isLevel(level: number | null): boolean {
  return level === null || ATTAINMENT_LEVELS.some((each) => each === level);
}

function checkedForm(form: GoalForm): GoalForm {
  const words = form.words.trim();
  if (!isVisible(words)) throw new GoalWordsError();
  const isSound = isSoundSides(form.agreement) && (!form.scale || isSoundScale(form.scale));
  if (!isSound) throw new GoalRangeError();
  return { ...form, words, why: form.why.trim(), sign: form.sign.trim() };
}

/** What was empty, or said by nobody, leaves nothing behind to keep. */
function editsBetween(goal: Goal, next: GoalForm, at: number): GoalEdit[] {
  const texts = (['words', 'voice', 'why', 'sign'] as const)
    .filter((field) => goal[field] !== next[field] && goal[field] !== '')
    .map((field): GoalEdit => ({ at, field, before: goal[field] }));
  return [...texts, ...agreementEdit(goal, next, at), ...scaleEdits(goal.scale, next.scale, at)];
}

function agreementEdit({ agreement: before }: Goal, { agreement }: GoalForm, at: number): GoalEdit[] {
  const isSame = JSON.stringify(before) === JSON.stringify(agreement);
  const isUnsaid = before.practitioner === null && sayersIn(before).length === 0;
  return isSame || isUnsaid ? [] : [{ at, field: 'agreement', before }];
}

function scaleEdits(before: AttainmentScale | null, next: AttainmentScale | null, at: number): GoalEdit[] {
  if (!before) return [];
  const isRedescribed = next === null || readScale(before) !== readScale(next);
  const hasNewBaseline = before.baseline !== null && before.baseline !== next?.baseline;
  return [
    ...(isRedescribed ? [{ at, field: 'scale' as const, before: readScale(before) }] : []),
    ...(hasNewBaseline ? [{ at, field: 'baseline' as const, before: String(before.baseline) }] : []),
  ];
}

/** A scale as a person would read it: each level with its words, then the weight. */
function readScale({ levels, weight }: AttainmentScale): string {
  const described = ATTAINMENT_LEVELS.map((level, index) => `${level}: ${levels[index] ?? ''}`);
  return [...described, `× ${weight}`].join(' · ');
}
