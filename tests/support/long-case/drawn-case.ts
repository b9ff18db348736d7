import { NO_VALUES } from '../../../lib/domain/alliance/components';
import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import type { Client } from '../../../lib/domain/practice/client';
import type { Episode } from '../../../lib/domain/practice/episode';
import type { AttainmentLevel, Goal } from '../../../lib/domain/practice/goal';
import type { Measure } from '../../../lib/domain/practice/measure';
import type { Session } from '../../../lib/domain/practice/session';
import { aClient, aGoal, aMeasure, anEpisode, aRating, aSession, values } from '../factories';

/** The client's id. */
export const DRAWN_CASE = 'drawn-case';
/** Long names, as a family may have them, and a young child. */
const [PARENT, OTHER, CHILD] = ['parent', 'other', 'child'] as const;
const WEEK = 7 * 24 * 3_600_000;
const COUNT = 26;

/** A family of which every chart has something to draw: every way of answering, outcomes, forms of both sides, goals and episodes. */
export function drawnCase(now: number) {
  const start = now - COUNT * WEEK;
  const id = (at: number) => `drawn-${at}`;
  const client: Client = aClient({
    ...{ id: DRAWN_CASE, label: 'Family with long names', population: 'family', createdAt: start },
    participants: [
      { id: PARENT, label: 'Parent who comes on Tuesdays', role: 'client' },
      { id: OTHER, label: 'Parent who comes every other week', role: 'partner' },
      { id: CHILD, label: 'Child', role: 'child' },
    ],
    frame: [
      {
        ...{ item: 'contact', words: 'By phone until six', agreedOn: '2026-01-12', askedBy: 'client' },
        ...{ changes: [], touched: [{ at: start + 10 * WEEK, sessionId: id(10) }] },
      },
    ],
  });
  const sessions = Array.from({ length: COUNT }, (_, at) => sessionAt(at, id(at), start + at * WEEK));
  const goals: readonly Goal[] = [
    aGoal({
      ...{ id: 'drawn-goal', clientId: DRAWN_CASE, words: 'An evening a week together', createdAt: start },
      scale: { levels: ['', '', '', '', ''], baseline: -2, weight: 1 },
      progress: ([-2, -1, -1, 0, 1] as const).flatMap((level: AttainmentLevel, at) => [
        { at: start + at * WEEK, level, side: 'practitioner', sessionId: null, value: null },
        ...(at % 2 === 0
          ? [
              {
                at: start + at * WEEK,
                level,
                side: 'client',
                participant: PARENT,
                sessionId: null,
                value: null,
              } as const,
            ]
          : []),
      ]),
    }),
    aGoal({
      ...{
        id: 'drawn-shown',
        clientId: DRAWN_CASE,
        words: 'To sleep through',
        createdAt: start,
        isShown: true,
      },
      progress: [2.5, 4, 7.5].flatMap((value, at) => [
        { at: start + at * WEEK, level: null, side: 'client', participant: PARENT, sessionId: null, value },
        {
          ...({
            at: start + at * WEEK,
            level: null,
            side: 'client',
            participant: OTHER,
            sessionId: null,
          } as const),
          value: 9 - value,
        },
      ]),
    }),
  ];
  const episodes: readonly Episode[] = [
    anEpisode({
      ...{ id: 'drawn-episode', clientId: DRAWN_CASE, sessionId: id(5), status: 'worked-through' },
      ...{ checkDue: false, openedAt: start + 5 * WEEK, editedAt: start + 8 * WEEK },
      turns: [{ at: start + 8 * WEEK, status: 'worked-through', sessionId: id(8) }],
    }),
  ];
  return { client, sessions, goals, episodes };
}

function sessionAt(at: number, id: string, startedAt: number): Session {
  if (at === 7) return aSession({ id, clientId: DRAWN_CASE, startedAt, attendance: 'cancelled' });
  const moment = (kind: 'strain' | 'repair') => ({ id: `${id} ${kind}`, kind, at: startedAt, words: '' });
  return aSession({
    ...{ id, clientId: DRAWN_CASE, startedAt },
    moments: at === 5 ? [moment('strain')] : at === 8 ? [moment('repair')] : [],
    ratings: ratingsAt(at),
    measures: measuresAt(at),
  });
}

/** A value that moves without a pattern that a reader would see. */
const wave = (at: number, around: number) => around + ((at * 7) % 5) / 2 - 1;

function ratingsAt(at: number): Session['ratings'] {
  const way = at % 4 === 1 ? 'read-aloud' : 'own';
  const present = way === 'own' ? [PARENT] : [PRACTITIONER, PARENT];
  const guesses = at < 8 ? [{ rater: PARENT, values: values(wave(at, 8), null, 7.5) }] : [];
  const own = aRating({
    rater: PRACTITIONER,
    way: 'own',
    guesses,
    values: values(wave(at, 6), 6.5, wave(at + 2, 6)),
  });
  const theirs = aRating({
    ...{ rater: PARENT, way, present, declined: at === 11, concern: at === 13 ? 'the pace' : '' },
    values:
      at === 11 ? NO_VALUES : values(wave(at + 1, 8), at % 6 === 2 ? null : wave(at, 7), wave(at + 3, 8)),
  });
  const other = aRating({
    rater: OTHER,
    way,
    present: [OTHER],
    values: values(wave(at, 5), 5, wave(at + 1, 4)),
  });
  const child = aRating({
    rater: CHILD,
    present: [PRACTITIONER, CHILD],
    values: values(at % 2 === 0 ? 10 : 5, 7.5, 2.5),
  });
  return [
    ...(at % 9 === 4 ? [] : [own]),
    theirs,
    ...(at % 2 === 1 ? [other] : []),
    ...(at % 3 === 0 ? [child] : []),
  ];
}

function measuresAt(at: number): readonly Measure[] {
  const measure = (rater: string, instrument: string, part: Partial<Measure>) =>
    aMeasure({ id: `${at} ${rater} ${instrument}`, rater, instrument, ...part });
  const six = { range: { lowest: 1, highest: 6, step: 1 }, result: { total: null, mean: null } };
  return [
    ...(at % 3 === 0
      ? [measure(PARENT, 'phq-9', { result: { total: 15 - (at % 7), mean: (15 - (at % 7)) / 9 } })]
      : []),
    ...(at % 4 === 0
      ? [
          measure(PARENT, 'life-check', {
            ...{ range: { lowest: 0, highest: 10, step: 0.5 }, answers: [wave(at, 6), 7, wave(at, 5)] },
            result: { total: null, mean: null },
          }),
        ]
      : []),
    // About the alliance, and answered by one side alone.
    ...(at % 2 === 1
      ? [
          measure(OTHER, 'srs', {
            ...{ range: { lowest: 0, highest: 10, step: 0.1 }, answers: [9, 8, 8, 8] },
            ...{
              result: { total: 33 - (at % 5), mean: null },
              way: at % 4 === 1 ? 'read-aloud' : 'on-paper',
            },
          }),
        ]
      : []),
    ...(at === 20
      ? [
          measure(PARENT, 'haq-ii', { ...six, answers: [...Array.from({ length: 18 }, () => 6), 1] }),
          measure(PRACTITIONER, 'haq-ii-practitioner', {
            ...six,
            answers: Array.from({ length: 19 }, () => 5),
          }),
        ]
      : []),
  ];
}
