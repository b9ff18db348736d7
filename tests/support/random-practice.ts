import fc from 'fast-check';
import { buildSeries } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import { buildHead, entryOf } from '../../lib/domain/practice/head';
import type { Session } from '../../lib/domain/practice/session';
import { findSignals } from '../../lib/domain/signals/find-signals';
import { setSignalAside } from '../../lib/domain/signals/set-aside';
import type { Caseload } from '../../lib/store/bulk';
import {
  aBuiltInstrument,
  aClient,
  aMeasure,
  anAction,
  anEpisode,
  aRating,
  aSession,
  values,
} from './factories';

const DAY = 24 * 3_600_000;
const RATED = [2, 5, 7.5, 8, 8, 8, 10] as const;

const rated = fc.record({
  bond: fc.constantFrom(...RATED),
  isDeclined: fc.integer({ max: 9 }).map((one) => one === 0),
  concern: fc.constantFrom('', '', '', 'the pace'),
});
const held = fc.record({
  attendance: fc.constantFrom<Session['attendance']>('held', 'held', 'held', 'cancelled'),
  isOpen: fc.integer({ min: 0, max: 7 }).map((one) => one === 0),
  theirs: fc.option(rated),
  hasOwn: fc.boolean(),
  marks: fc.constantFrom('', '', 'strain', 'strain repair', 'repair strain'),
  answers: fc.subarray(['who-5', 'swls', 'built-1', 'built-2']),
});
const planned = fc.record({ every: fc.integer({ min: 1, max: 4 }), isOwn: fc.boolean() });

/** What is drawn of one client; see `practiceOf`. */
const drawnClient = fc.record({
  life: fc.constantFrom('current', 'current', 'current', 'archived', 'ended'),
  role: fc.constantFrom<'client' | 'child'>('client', 'client', 'child'),
  slotIn: fc.option(fc.integer({ min: 0, max: 6 })),
  plan: fc.dictionary(fc.constantFrom('who-5', 'swls', 'built-1', 'built-2'), planned, { maxKeys: 3 }),
  sessions: fc.array(held, { maxLength: 8 }),
  isRunning: fc.boolean(),
  strain: fc.constantFrom<null | 'open' | 'worked-through'>(null, null, 'open', 'worked-through'),
  dueIn: fc.option(fc.integer({ min: -2, max: 2 })),
  setsAside: fc.integer({ min: -4, max: 1 }),
});
type Drawn = typeof drawnClient extends fc.Arbitrary<infer Value> ? Value : never;

/** A few clients of every kind, with whatever lists may speak of. At most one session runs. */
export const drawnPractice = fc.array(drawnClient, { minLength: 1, maxLength: 5 });

/** The records of drawn clients, as they stand at a time. `built-2` is out of use. */
export function practiceOf(drawn: readonly Drawn[], now: number): Caseload {
  const running = drawn.findIndex(({ isRunning, life }) => isRunning && life === 'current');
  const each = drawn.map((one, at) => recordsOf(one, `c${at}`, { now, isRunning: at === running }));
  const built = [true, false].map((isInUse, at) => aBuiltInstrument({ id: `built-${at + 1}`, isInUse }));
  return {
    clients: each.map(({ client }) => client),
    sessions: each.flatMap(({ sessions }) => sessions),
    episodes: each.flatMap(({ episodes }) => episodes),
    actions: each.flatMap(({ actions }) => actions),
    goals: [],
    notes: [],
    histories: [],
    questions: [],
    practitioner: built,
  };
}

function recordsOf(drawn: Drawn, id: string, at: { readonly now: number; readonly isRunning: boolean }) {
  const { strain, dueIn } = drawn;
  const [client, sessions] = [clientOf(drawn, id, at.now), sessionsOf(drawn, id, at)];
  const status = strain ?? 'open';
  const episodes =
    strain === null
      ? []
      : [anEpisode({ id: `${id}-e`, clientId: id, sessionId: sessions.at(-1)?.id ?? null, status })];
  const dueOn = dueIn === null ? null : dayOf(at.now + dueIn * DAY);
  const actions = [anAction({ id: `${id}-a`, clientId: id, dueOn })];
  const records = { client, sessions, episodes, actions };
  return { ...records, client: withOneSetAside(records, drawn.setsAside, at.now) };
}

function clientOf({ life, role, slotIn, plan }: Drawn, id: string, now: number): Client {
  const rater = `${id}-p`;
  const weekday = slotIn === null ? 0 : (new Date(now).getDay() + slotIn) % 7;
  return aClient({
    id,
    label: `${id.toUpperCase()}.`,
    population: role === 'child' ? 'child' : 'adult',
    participants: [{ id: rater, label: `${id.toUpperCase()}.`, role }],
    archived: life === 'archived',
    ending: life === 'ended' ? { kind: 'agreed', on: '2026-01-02' } : null,
    slot: slotIn === null ? null : { weekday, minuteOfDay: 9 * 60, minutes: 50 },
    measures: Object.entries(plan).map(([instrument, { every, isOwn }]) => ({
      instrument,
      rater: isOwn ? 'practitioner' : rater,
      every,
    })),
    createdAt: now - 100 * DAY,
  });
}

function sessionsOf(
  { sessions, plan }: Drawn,
  id: string,
  at: { readonly now: number; readonly isRunning: boolean },
) {
  return sessions.map((one, place): Session => {
    const isNow = at.isRunning && place === sessions.length - 1;
    const isHeld = isNow || one.attendance === 'held';
    const startedAt = at.now - (isNow ? 600_000 : (sessions.length - place) * 7 * DAY);
    const status = isNow ? 'running' : one.isOpen && isHeld ? 'open' : 'finished';
    return aSession({
      id: `${id}-s${place}`,
      clientId: id,
      attendance: isHeld ? 'held' : one.attendance,
      status,
      startedAt,
      endedAt: isNow ? null : startedAt + 50 * 60_000,
      moments: one.marks
        .split(' ')
        .flatMap((kind, nth) =>
          kind === 'strain' || kind === 'repair'
            ? [{ id: `${id}-m${place}-${nth}`, kind, at: startedAt + nth, words: '' } as const]
            : [],
        ),
      ratings: isHeld ? ratingsOf(one, id) : [],
      measures: isHeld
        ? one.answers.map((instrument) =>
            aMeasure({
              id: `${id}-q${place}-${instrument}`,
              instrument,
              rater: plan[instrument]?.isOwn ? 'practitioner' : `${id}-p`,
              range: { lowest: 0, highest: 10, step: 1 },
              answers: [1, 2, 3],
              result: { total: null, mean: null },
            }),
          )
        : [],
    });
  });
}

function ratingsOf(
  { theirs, hasOwn }: typeof held extends fc.Arbitrary<infer Value> ? Value : never,
  id: string,
) {
  const own = hasOwn ? [aRating({ rater: 'practitioner', way: 'own' })] : [];
  if (!theirs) return own;
  const { bond, isDeclined: declined, concern } = theirs;
  const given = declined ? values(null, null, null) : values(8, 8, bond);
  return [...own, aRating({ rater: `${id}-p`, declined, concern, values: given })];
}

/** The client with the signal at `place` of what its lists would say set aside; as it is where there is none there. */
function withOneSetAside(
  records: { readonly client: Client } & Pick<Caseload, 'sessions'>,
  place: number,
  now: number,
): Client {
  const { client, sessions } = records;
  const head = buildHead(client, buildSeries(sessions.map(entryOf)));
  const signal = place < 0 ? undefined : findSignals(head)[place];
  return signal ? setSignalAside(client, signal, 'We spoke about it.', now) : client;
}

/** The local day of a time, YYYY-MM-DD. */
function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
