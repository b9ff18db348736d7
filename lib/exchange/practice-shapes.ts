import * as v from 'valibot';
import { ACTION_OWNERS, ACTION_STATES, type Action } from '../domain/practice/action';
import {
  EPISODE_KINDS,
  EPISODE_MARKERS,
  EPISODE_PARTS,
  EPISODE_SOURCES,
  EPISODE_STATUSES,
  type Episode,
  type Intensity,
  MANNERS,
  REPAIR_WAYS,
} from '../domain/practice/episode';
import { INTENSITIES } from '../domain/practice/episode-life';
import { FRAME_ASKERS, FRAME_ITEMS, type FrameAgreement } from '../domain/practice/frame';
import {
  ATTAINMENT_LEVELS,
  GOAL_EDIT_FIELDS,
  GOAL_STATUSES,
  GOAL_VOICES,
  type Goal,
} from '../domain/practice/goal';
import { isSoundScale } from '../domain/practice/goal-life';
import { isHalfPoint } from '../domain/practice/half-point';
import { type BothSides, isOnceEach, isSoundSides } from '../domain/practice/sides';
import { day, id, listOf, moment, type Shape, text } from './shape-parts';

const halfPoint = v.nullable(
  v.pipe(
    v.number(),
    v.check((value: number) => isHalfPoint(value)),
  ),
);
const bothSides: Shape<BothSides> = v.pipe(
  v.strictObject({
    practitioner: halfPoint,
    client: halfPoint,
    each: v.exactOptional(listOf(v.strictObject({ participant: id, value: v.number() }))),
  }),
  v.check((sides) => isSoundSides(sides)),
);
const intensity = v.nullable(v.picklist(INTENSITIES));
const intensityOfSides: Shape<Intensity> = v.pipe(
  v.strictObject({
    practitioner: intensity,
    client: intensity,
    each: v.exactOptional(listOf(v.strictObject({ participant: id, value: v.picklist(INTENSITIES) }))),
  }),
  v.check((sides) => isOnceEach(sides)),
);
const level = v.nullable(v.picklist(ATTAINMENT_LEVELS));

/** A strain and what became of it; its last turn says where it stands. */
export const episode: Shape<Episode> = v.pipe(
  v.strictObject({
    id,
    clientId: id,
    sessionId: v.nullable(id),
    momentId: v.nullable(id),
    source: v.picklist(EPISODE_SOURCES),
    kind: v.picklist(EPISODE_KINDS),
    part: v.nullable(v.picklist(EPISODE_PARTS)),
    markers: listOf(v.picklist(EPISODE_MARKERS)),
    words: text,
    intensity: intensityOfSides,
    ownPart: text,
    touchesDifference: v.boolean(),
    tried: listOf(v.strictObject({ way: v.picklist(REPAIR_WAYS), manner: v.picklist(MANNERS) })),
    reaction: text,
    forSupervision: v.boolean(),
    openedAt: moment,
    editedAt: moment,
    status: v.picklist(EPISODE_STATUSES),
    checkDue: v.boolean(),
    turns: listOf(
      v.strictObject({ at: moment, status: v.picklist(EPISODE_STATUSES), sessionId: v.nullable(id) }),
    ),
  }),
  v.check(({ status, turns }) => status === (turns.at(-1)?.status ?? 'open')),
);

/** What the work is for. */
export const goal: Shape<Goal> = v.strictObject({
  id,
  clientId: id,
  words: text,
  voice: v.picklist(GOAL_VOICES),
  why: text,
  sign: text,
  agreement: bothSides,
  scale: v.nullable(
    v.pipe(
      v.strictObject({
        levels: v.strictTuple([text, text, text, text, text]),
        baseline: level,
        weight: v.number(),
      }),
      v.check((scale) => isSoundScale(scale)),
    ),
  ),
  isShown: v.boolean(),
  status: v.picklist(GOAL_STATUSES),
  createdAt: moment,
  progress: listOf(
    v.pipe(
      v.strictObject({
        at: moment,
        sessionId: v.nullable(id),
        side: v.picklist(['practitioner', 'client']),
        participant: v.exactOptional(id),
        value: halfPoint,
        level,
      }),
      v.check(({ side, participant }) => side === 'client' || participant === undefined),
    ),
  ),
  edits: listOf(
    v.variant('field', [
      v.strictObject({ at: moment, field: v.picklist(GOAL_EDIT_FIELDS), before: text }),
      v.strictObject({ at: moment, field: v.literal('agreement'), before: bothSides }),
    ]),
  ),
});

/** What was agreed to do between sessions. */
export const action: Shape<Action> = v.strictObject({
  id,
  clientId: id,
  sessionId: v.nullable(id),
  goalId: v.exactOptional(id),
  words: text,
  agreedBy: v.picklist(ACTION_OWNERS),
  dueOn: v.nullable(day),
  state: v.picklist(ACTION_STATES),
  obstacle: text,
  usefulness: bothSides,
  isShown: v.boolean(),
  createdAt: moment,
});

/** One standing agreement. */
export const frameAgreement: Shape<FrameAgreement> = v.strictObject({
  item: v.picklist(FRAME_ITEMS),
  words: text,
  agreedOn: v.nullable(day),
  askedBy: v.picklist(FRAME_ASKERS),
  changes: listOf(v.strictObject({ on: day, askedBy: v.picklist(FRAME_ASKERS), before: text })),
  corrections: v.exactOptional(
    listOf(v.strictObject({ on: day, agreedOn: day, askedBy: v.picklist(FRAME_ASKERS) })),
  ),
  touched: listOf(v.strictObject({ at: moment, sessionId: id })),
});
