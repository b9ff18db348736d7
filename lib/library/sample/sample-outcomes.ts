import { resultOf } from '../../domain/practice/measure';
import type { Session } from '../../domain/practice/session';
import { findInstrument } from '../instruments/index';
import type { Chance } from './random';
import type { Person } from './sample-people';

const INSTRUMENT = 'core-10';
/** Mean answer at the beginning and at the end of the work, 0-4; less is better. */
const COURSE = { from: 2.1, to: 1.1, spread: 0.35 };

/** Made-up totals of an outcome for the first participant, in every so-manieth session that was held and finished. */
export function withOutcomes(
  chance: Chance,
  person: Person,
  rater: string,
  sessions: readonly Session[],
): readonly Session[] {
  const form = findInstrument(INSTRUMENT);
  const { outcomeEvery } = person;
  if (!form || outcomeEvery === undefined) return sessions;
  return sessions.map((session, index) => {
    const isMeasured =
      session.attendance === 'held' && session.status === 'finished' && session.endedAt !== null;
    if (!isMeasured || index % outcomeEvery !== 0) return session;
    const share = index / Math.max(1, sessions.length - 1);
    const level = COURSE.from + (COURSE.to - COURSE.from) * share + COURSE.spread * chance.normal();
    const answers = form.items.map((_item, at) => {
      // Nobody in the sample answers an item on risk with anything but "not at all".
      if (form.risk.includes(at + 1)) return form.range.lowest;
      const keyed = Math.round(level + 0.6 * chance.normal());
      const within = Math.min(form.range.highest, Math.max(form.range.lowest, keyed));
      return form.reversed.includes(at + 1) ? form.range.lowest + form.range.highest - within : within;
    });
    const given = { range: form.range, answers };
    const measure = {
      ...{ id: chance.id(), rater, instrument: INSTRUMENT, ...given, result: resultOf(form, given) },
      ...{ way: 'on-paper' as const, at: session.endedAt ?? session.startedAt },
    };
    return { ...session, measures: [measure] };
  });
}
