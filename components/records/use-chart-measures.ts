import { useMemo } from 'preact/hooks';
import { type Instrument, suitsKind } from '../../lib/domain/alliance/instrument';
import { builtKindsOf, type MeasureLine, measureLines } from '../../lib/domain/alliance/measure-lines';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import { formRaterOf, mayAnswer } from '../../lib/domain/practice/form-rater';
import type { Measure } from '../../lib/domain/practice/measure';
import { readable } from '../../lib/domain/practice/readable';
import type { Session } from '../../lib/domain/practice/session';
import { unfitSessions } from '../../lib/domain/practice/unfit-answers';
import { ALLIANCE_MEASURES } from '../../lib/library/instruments/alliance-measures';
import { OUTCOMES } from '../../lib/library/instruments/outcomes';
import { say } from '../../lib/words/index';
import { nameRater } from '../../lib/words/rater-names';
import { usePractitioner, useSessions } from '../app/use-records';
import type { ChartMeasure } from '../charts/chart-measure';
import type { ChartRater } from '../charts/chart-rater';
import { chartRaters } from './chart-raters';
import { sayPopulations } from './form-options';
import { nameScale } from './scale-names';

/** What is known of the sessions that lines are drawn of. */
interface Records {
  readonly series: Series;
  readonly sessions: readonly Session[];
}

/**
 * What a client's chart can draw under the alliance: the measures of the library, then the instruments that the practitioner built,
 * also those out of use. `series` is without what is still closed.
 */
export function useChartMeasures(client: Client, series: Series): readonly ChartMeasure[] {
  const sessions = useSessions(client.id);
  const built = usePractitioner()?.builtInstruments;
  return useMemo(() => {
    const opened = readable(sessions);
    const answers = new Map(opened.map(({ id, measures }) => [id, measures]));
    const kinds = [...OUTCOMES, ...ALLIANCE_MEASURES, ...(built ?? []).flatMap(builtKindsOf)].filter(
      ({ instrument }) => suitsKind(instrument, client.kind),
    );
    const raters = chartRaters(client, series);
    const ids = raters.map(({ id }) => id);
    const lines = measureLines(series, kinds, ids, (sessionId) => answers.get(sessionId) ?? []);
    return lines.flatMap((line) => {
      const rater = raters.find(({ id }) => id === line.rater);
      return rater ? [named(client, line, rater, { series, sessions: opened })] : [];
    });
  }, [client, series, sessions, built]);
}

function named(client: Client, line: MeasureLine, rater: ChartRater, records: Records): ChartMeasure {
  const { instrument, part } = line.kind;
  const { misfit, unfit } = misfitOf(client, line, records);
  const isForOthers = misfit !== null && (unfit.size === 0 || unfit.size === line.values.length);
  const published = isForOthers ? { ...instrument, bands: null, figures: [] } : instrument;
  const scale = typeof part === 'object' ? part.scale : null;
  const name = nameForm(instrument);
  const instrumentAndScale =
    scale === null ? name : say('measured.scale', { instrument: name, scale: nameScale(instrument, scale) });
  return {
    ...{ rater, misfit, unfit, given: givenBy(line, records.sessions) },
    line: { ...line, kind: { ...line.kind, instrument: published } },
    id: [instrument.id, instrument.range.lowest, scale ?? part, line.rater].join(' '),
    name: say('measured.name', { instrument: instrumentAndScale, rater: nameRater(client, line.rater) }),
  };
}

/**
 * In words that the form is not for whoever answered it, always or in some sessions: by the age they, or whom they answered about, were
 * then. Answers are kept all the same, also those that a restored backup holds of somebody who is not to give them.
 */
function misfitOf(
  client: Client,
  line: MeasureLine,
  records: Records,
): Pick<ChartMeasure, 'misfit' | 'unfit'> {
  const known = formRaterOf(client, line.rater);
  const { instrument } = line.kind;
  if (!known) return { misfit: null, unfit: new Set() };
  if (!mayAnswer(instrument, known)) return { misfit: say('measured.misfit.rater'), unfit: new Set() };
  const unfit = unfitSessions(line, known, records);
  return { misfit: sayUnfit(line, [...unfit]), unfit };
}

function sayUnfit({ kind: { instrument }, values }: MeasureLine, unfit: readonly number[]): string | null {
  const [first, last] = [unfit[0], unfit.at(-1)];
  if (first === undefined || last === undefined) return null;
  const who = sayPopulations(instrument.population.of);
  if (unfit.length === values.length) return say('measured.misfit.population', { who });
  return say('measured.misfit.some', { who, count: unfit.length, first, last });
}

/** Of a form that is in use with several answer formats, the format is part of the name: they are lines of their own. */
function nameForm({ name, formats, range: { lowest, highest } }: Instrument): string {
  return formats.length === 0 ? name : say('measured.format', { instrument: name, lowest, highest });
}

function givenBy({ kind, rater }: MeasureLine, sessions: readonly Session[]): ChartMeasure['given'] {
  return new Map(
    sessions.flatMap(({ id, measures }) => {
      const isDrawn = (each: Measure) => each.rater === rater && each.instrument === kind.instrument.id;
      const way = measures.findLast(isDrawn)?.way;
      return way
        ? [[id, { isReadAloud: way === 'read-aloud', said: say(`chart.given.${way}`) }] as const]
        : [];
    }),
  );
}
