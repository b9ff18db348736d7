import {
  ATTAINMENT_LEVELS,
  type AttainmentScale,
  type Goal,
  type GoalEdit,
  type GoalForm,
  type GoalProgress,
  type GoalStatus,
  NEITHER_SIDE,
  type Side,
} from './goal';

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
  if (words === '') throw new GoalWordsError();
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

/** The goal as revised; what stood in its words before is kept. @throws GoalWordsError, GoalRangeError */
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
 * Notes how far one side sees the goal. In one session a side has one say: the newer takes the place of the earlier.
 * @throws GoalRangeError
 */
export function noteProgress(goal: Goal, progress: GoalProgress): Goal {
  if (!isHalfPoint(progress.value) || !isLevel(progress.level)) throw new GoalRangeError();
  if (progress.value === null && progress.level === null) throw new GoalRangeError();
  const isReplaced = (each: GoalProgress) =>
    each.sessionId !== null && each.sessionId === progress.sessionId && each.side === progress.side;
  const others = goal.progress.filter((each) => !isReplaced(each));
  return { ...goal, progress: [...others, progress].sort((one, other) => one.at - other.at) };
}

/** What one side said last about a goal. */
export function latestProgress({ progress }: Goal, side: Side): GoalProgress | null {
  return progress.findLast((each) => each.side === side) ?? null;
}

/** Open goals, oldest first. */
export function openGoals(goals: readonly Goal[]): readonly Goal[] {
  return goals
    .filter(({ status }) => status === 'open')
    .sort((one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1));
}

/** Whether a number is one a side can give: 0-10 in half points, or none. */
export function isHalfPoint(value: number | null): boolean {
  return value === null || (value >= 0 && value <= 10 && Number.isInteger(value * 2));
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
  if (words === '') throw new GoalWordsError();
  const { practitioner, client } = form.agreement;
  const isSound = isHalfPoint(practitioner) && isHalfPoint(client);
  if (!isSound || (form.scale && !isSoundScale(form.scale))) throw new GoalRangeError();
  return { ...form, words, why: form.why.trim(), sign: form.sign.trim() };
}

/** Words that were empty leave nothing behind to keep. */
function editsBetween(goal: Goal, next: GoalForm, at: number): GoalEdit[] {
  const texts = (['words', 'why', 'sign'] as const)
    .filter((field) => goal[field] !== next[field] && goal[field] !== '')
    .map((field): GoalEdit => ({ at, field, before: goal[field] }));
  const isSameScale = JSON.stringify(goal.scale) === JSON.stringify(next.scale);
  if (isSameScale || !goal.scale) return texts;
  return [...texts, { at, field: 'scale', before: readScale(goal.scale) }];
}

/** A scale as a person would read it: each level with its words, then the weight. */
function readScale({ levels, weight }: AttainmentScale): string {
  const described = ATTAINMENT_LEVELS.map((level, index) => `${level}: ${levels[index] ?? ''}`);
  return [...described, `× ${weight}`].join(' · ');
}
