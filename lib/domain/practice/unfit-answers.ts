import type { MeasureLine } from '../alliance/measure-lines';
import type { Series } from '../alliance/series';
import { asAnswered, type FormRater, isMadeFor } from './form-rater';
import type { Session } from './session';

/**
 * The numbers of the sessions whose value was given at an age that the form is not made for: the age that whoever answered, or whom
 * they answered about, had then; as they are now where that was not kept.
 */
export function unfitSessions(
  { kind: { instrument }, rater, values }: MeasureLine,
  known: FormRater,
  { series, sessions }: { readonly series: Series; readonly sessions: readonly Session[] },
): ReadonlySet<number> {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const ageIn = (index: number) =>
    byId
      .get(series[index]?.sessionId ?? '')
      ?.measures.findLast((each) => each.rater === rater && each.instrument === instrument.id)?.population;
  const unfit = values.filter(({ index }) => !isMadeFor(instrument, asAnswered(known, ageIn(index))));
  return new Set(unfit.map(({ session }) => session));
}
