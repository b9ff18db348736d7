import { type FormPopulation, type Instrument, suitsKind } from '../domain/alliance/instrument';
import type { RaterId } from '../domain/alliance/rating';
import { scoreAnswers } from '../domain/alliance/scoring';
import type { Client } from '../domain/practice/client';
import { formRaterOf, mayAnswer } from '../domain/practice/form-rater';
import { type Measure, putMeasure, removeMeasure, resultOf } from '../domain/practice/measure';
import { type PlannedMeasure, planMeasures } from '../domain/practice/measure-plan';
import type { Session } from '../domain/practice/session';
import { updateClient, updateSession } from '../store/client-records';
import { type Store, valueOrThrow } from '../store/store';
import { command, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError, NotForCoachingError, NotForRaterError } from './errors';
import { formOfAnswers } from './instrument-commands';

/** A measure as entered. `baseAt` is the time of the state the form started from, null where there was none. */
interface MeasureInput {
  readonly sessionId: string;
  readonly entered: Omit<Measure, 'at' | 'result' | 'population'>;
  readonly baseAt: number | null;
  /** Where the form was drafted. */
  readonly form: string;
}

interface PlanInput {
  readonly clientId: string;
  readonly measures: readonly PlannedMeasure[];
  /** The plan that the form started from. */
  readonly base: readonly PlannedMeasure[];
}

/** The deeds on answers to further instruments. */
export const measureCommands = [
  command({
    id: 'measure.save',
    title: 'command.measure.save',
    category: 'rating',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault: { store, drafts }, now }, { sessionId, entered, baseAt, form }: MeasureInput) => {
      // From the first moment: what is typed while the form is looked up is not what is saved.
      await drafts.saving([draftAddress.measure(form)], async (clearing) => {
        const instrument = await formOfAnswers(store, entered.instrument);
        // Answers off the form are refused.
        if (instrument) scoreAnswers({ ...instrument, range: entered.range }, entered.answers);
        const population = await checkUse(store, sessionId, instrument, entered);
        const result = resultOf(instrument, entered);
        const measure: Measure = { ...entered, result, ...(population && { population }), at: now() };
        const change = (session: Session) => {
          checkBase(session, measure.id, baseAt);
          return putMeasure(session, measure, now());
        };
        await updateSession(store, sessionId, change, clearing);
      });
    },
  }),
  command({
    id: 'measure.remove',
    title: 'command.measure.remove',
    category: 'rating',
    key: null,
    isEnabled: WHEN.client,
    run: async (
      { vault, now },
      { sessionId, measureId, baseAt }: { sessionId: string; measureId: string; baseAt: number },
    ) => {
      await updateSession(vault.store, sessionId, (session) => {
        checkBase(session, measureId, baseAt);
        return removeMeasure(session, measureId, now());
      });
    },
  }),
  command({
    id: 'measure.plan',
    title: 'command.measure.plan',
    category: 'client',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault: { store, drafts } }, { clientId, measures, base }: PlanInput) => {
      await drafts.saving([draftAddress.measurePlan(clientId)], async (clearing) => {
        const forms = await Promise.all(measures.map(({ instrument }) => formOfAnswers(store, instrument)));
        const planned = (client: Client) => {
          const isAsRead = JSON.stringify(client.measures) === JSON.stringify(base);
          if (!isAsRead) throw new ChangedElsewhereError('client');
          for (const [at, form] of forms.entries()) {
            // One that its builder called a measure of illness later may stay: it is asked nowhere.
            const isNew = !base.some(({ instrument }) => instrument === measures[at]?.instrument);
            if (form && isNew && !suitsKind(form, client.kind)) throw new NotForCoachingError();
            checkRater(client, form, measures[at]?.rater);
          }
          return planMeasures(client, measures);
        };
        await updateClient(store, clientId, planned, clearing);
      });
    },
  }),
  command({
    id: 'measure.restore',
    title: 'command.measure.restore',
    category: 'rating',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault, now }, { sessionId, measure }: { sessionId: string; measure: Measure }) => {
      await updateSession(vault.store, sessionId, (session) => {
        checkBase(session, measure.id, null);
        return putMeasure(session, measure, now());
      });
    },
  }),
] as const;

/**
 * Checks that such answers are used in this client's work. What was answered by somebody else before stays theirs when it is changed.
 * @returns of what age whom the answers are about is, or was when they first gave them; undefined where it was not kept then
 * @throws NotForCoachingError where the client is coached and the instrument is one of illness
 * @throws NotForRaterError
 */
async function checkUse(
  store: Store,
  sessionId: string,
  instrument: Instrument | null,
  { id, rater }: Pick<Measure, 'id' | 'rater'>,
): Promise<FormPopulation | undefined> {
  const session = valueOrThrow('sessions', sessionId, await store.read('sessions', sessionId));
  const client = valueOrThrow('clients', session.clientId, await store.read('clients', session.clientId));
  if (instrument && !suitsKind(instrument, client.kind)) throw new NotForCoachingError();
  const standing = session.measures.find((measure) => measure.id === id);
  if (standing?.rater === rater) return standing.population;
  checkRater(client, instrument, rater);
  return formRaterOf(client, rater)?.population;
}

/** @throws NotForRaterError where such a form is answered by others; what no version knows is for whoever it was for */
function checkRater(client: Client, form: Instrument | null, rater: RaterId | undefined): void {
  if (form && rater !== undefined && !mayAnswer(form, formRaterOf(client, rater)))
    throw new NotForRaterError();
}

/** @throws ChangedElsewhereError unless the measure is still the one of `baseAt` (null: none) */
function checkBase(session: Session, measureId: string, baseAt: number | null): void {
  const standing = session.measures.find(({ id }) => id === measureId);
  if ((standing?.at ?? null) !== baseAt) throw new ChangedElsewhereError('measure');
}
