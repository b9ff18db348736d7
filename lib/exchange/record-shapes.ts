import * as v from 'valibot';
import { COMPONENTS, type ComponentValues } from '../domain/alliance/components';
import type { Guess } from '../domain/alliance/guess';
import { FORM_POPULATIONS } from '../domain/alliance/instrument';
import { isRatingValue, PRACTITIONER, type Rating, WAYS } from '../domain/alliance/rating';
import { type Binding, bindableAddress } from '../domain/practice/binding';
import { CARER_VIEWS } from '../domain/practice/carer-sight';
import { CLIENT_KINDS, type Client, ENDINGS, POPULATIONS } from '../domain/practice/client';
import { everyParticipant } from '../domain/practice/former-participants';
import { MEASURE_WAYS, type Measure } from '../domain/practice/measure';
import { isSoundPlan, LONGEST_INTERVAL, type PlannedMeasure } from '../domain/practice/measure-plan';
import { MOMENT_KINDS, type Moment } from '../domain/practice/moment';
import { PARTICIPANT_ROLES, type Participant } from '../domain/practice/participant';
import { SELF_ANSWERS, SELF_DIMENSIONS, type SelfCheck } from '../domain/practice/self-check';
import { ATTENDANCES, MEDIA, type Session, STEPS } from '../domain/practice/session';
import type { WaitingGoal } from '../domain/practice/waiting-goal';
import type { RecordTableName } from '../store/bulk';
import type { PractitionerFacts, Records } from '../store/records';
import { ownInstrument, wordingRecord } from './instrument-shapes';
import { note, noteHistory } from './note-shapes';
import { action, episode, frameAgreement, goal } from './practice-shapes';
import { ownPrompt, promptMark, promptSaid } from './prompt-shapes';
import {
  day,
  distinctListOf,
  id,
  line,
  listOf,
  minutes,
  moment,
  type Shape,
  text,
  wholeWithin,
  within,
} from './shape-parts';
import { setAside } from './signal-shapes';
import { question } from './supervision-shapes';

/**
 * What a record of each table must look like, to the last field: an unknown field, a wrong type or an absurd size refuses it.
 * Text stays text; it is never read as anything else.
 */

const participant: Shape<Participant> = v.strictObject({
  id,
  label: line,
  role: v.picklist(PARTICIPANT_ROLES),
  carersSee: v.exactOptional(v.strictObject({ what: v.picklist(CARER_VIEWS), words: text })),
});

const isOnceEach = (ids: readonly string[]) => new Set(ids).size === ids.length;

const frame = distinctListOf(frameAgreement, ({ item }) => item);

const plannedMeasure: Shape<PlannedMeasure> = v.strictObject({
  instrument: id,
  rater: id,
  every: wholeWithin(1, LONGEST_INTERVAL),
});

const client: Shape<Client> = v.pipe(
  v.strictObject({
    id,
    label: v.pipe(
      line,
      v.check((label) => label.trim() !== ''),
    ),
    kind: v.picklist(CLIENT_KINDS),
    population: v.picklist(POPULATIONS),
    participants: v.pipe(
      distinctListOf(participant, ({ id }) => id),
      v.minLength(1),
    ),
    formerParticipants: listOf(participant),
    slot: v.nullable(
      v.strictObject({ weekday: wholeWithin(0, 6), minuteOfDay: wholeWithin(0, 1439), minutes }),
    ),
    safety: v.strictObject({ location: text, contact: text }),
    frame,
    measures: listOf(plannedMeasure),
    signalsSetAside: listOf(setAside),
    archived: v.boolean(),
    endingAhead: v.nullable(v.strictObject({ lastOn: v.nullable(day) })),
    ending: v.nullable(v.strictObject({ kind: v.picklist(ENDINGS), on: day })),
    createdAt: moment,
  }),
  v.check(({ measures, participants }) => isSoundPlan(measures, participants)),
  v.check((value) => isOnceEach(everyParticipant(value).map(({ id }) => id))),
);

const ratedValue = v.nullable(v.pipe(v.number(), v.check(isRatingValue)));
const componentValues: Shape<ComponentValues> = v.strictObject({
  goal: ratedValue,
  task: ratedValue,
  bond: ratedValue,
});

const guess: Shape<Guess> = v.strictObject({ rater: id, values: componentValues });

const rating: Shape<Rating> = v.pipe(
  v.strictObject({
    rater: id,
    instrument: v.literal('gtb-session'),
    values: componentValues,
    lines: v.strictObject({ goal: text, task: text, bond: text }),
    way: v.picklist(WAYS),
    present: distinctListOf(id, (rater) => rater),
    concern: text,
    guesses: distinctListOf(guess, ({ rater }) => rater),
    seenFirst: v.exactOptional(distinctListOf(id, (rater) => rater)),
    declined: v.boolean(),
    at: moment,
  }),
  v.check(({ rater, guesses }) => rater === PRACTITIONER || guesses.length === 0),
  v.check(({ rater, seenFirst }) => rater === PRACTITIONER || seenFirst === undefined),
  v.check(({ declined, values }) => !declined || COMPONENTS.every((component) => values[component] === null)),
);

const markedMoment: Shape<Moment> = v.strictObject({
  id,
  kind: v.picklist(MOMENT_KINDS),
  at: moment,
  words: text,
});

const answer = within(-1000, 1000);
/** As many answers as a list may hold, each at its highest, and more. */
const amount = within(-1e9, 1e9);
const measure: Shape<Measure> = v.strictObject({
  id,
  rater: id,
  instrument: id,
  range: v.pipe(
    v.strictObject({
      lowest: answer,
      highest: answer,
      step: within(0.001, 1000),
      without: v.exactOptional(listOf(answer)),
    }),
    v.check(({ lowest, highest }) => lowest < highest),
  ),
  answers: listOf(v.nullable(answer)),
  result: v.strictObject({ total: v.nullable(amount), mean: v.nullable(amount) }),
  way: v.picklist(MEASURE_WAYS),
  population: v.exactOptional(v.picklist(FORM_POPULATIONS)),
  at: moment,
});

const session: Shape<Session> = v.pipe(
  v.strictObject({
    id,
    clientId: id,
    attendance: v.picklist(ATTENDANCES),
    status: v.picklist(['running', 'open', 'finished']),
    step: v.picklist(STEPS),
    startedAt: moment,
    endedAt: v.nullable(moment),
    plannedMinutes: minutes,
    medium: v.picklist(MEDIA),
    enteredLater: v.boolean(),
    moments: distinctListOf(markedMoment, ({ id }) => id),
    ratings: distinctListOf(rating, ({ rater }) => rater),
    shown: v.exactOptional(distinctListOf(id, (shown) => shown)),
    measures: distinctListOf(measure, ({ id }) => id),
    promptsSaid: distinctListOf(promptSaid, ({ id }) => id),
    promptsShown: distinctListOf(id, (shown) => shown),
    nextTime: text,
    edits: listOf(
      v.strictObject({
        at: moment,
        field: v.picklist(['attendance', 'startedAt', 'minutes', 'medium', 'rating', 'measure', 'moment']),
        before: text,
      }),
    ),
  }),
  v.check(({ status, endedAt }) => (status === 'running') === (endedAt === null)),
);

const binding: Shape<Binding> = v.strictObject({
  kind: v.literal('binding'),
  id,
  address: v.pipe(
    line,
    v.check((address) => bindableAddress(address) === address),
  ),
  clientIds: distinctListOf(id, (clientId) => clientId),
});

const facts: Shape<PractitionerFacts> = v.strictObject({
  kind: v.literal('facts'),
  id,
  lastBackupAt: v.nullable(moment),
  createdAt: moment,
  safetyProcedure: text,
});

const waitingGoal: Shape<WaitingGoal> = v.strictObject({
  kind: v.literal('waiting-goal'),
  id,
  words: text,
  at: moment,
});

const selfCheck: Shape<SelfCheck> = v.strictObject({
  kind: v.literal('self-check'),
  id,
  weekOf: day,
  answers: v.strictObject(v.entriesFromList(SELF_DIMENSIONS, v.exactOptional(v.picklist(SELF_ANSWERS)))),
  words: text,
  at: moment,
});

const SHAPES: { readonly [Name in RecordTableName]: Shape<Records[Name]> } = {
  clients: client,
  sessions: session,
  episodes: episode,
  goals: goal,
  actions: action,
  notes: note,
  histories: noteHistory,
  questions: question,
  practitioner: v.union([
    binding,
    facts,
    waitingGoal,
    selfCheck,
    ownPrompt,
    promptMark,
    wordingRecord,
    ownInstrument,
  ]),
};

/** Whether a value is a whole and plausible record of its table. */
export function isRecord<Name extends RecordTableName>(table: Name, value: unknown): value is Records[Name] {
  return v.is(SHAPES[table], value);
}
