import { useMemo } from 'preact/hooks';
import type { Instrument } from '../../lib/domain/alliance/instrument';
import { type MeasureLine, measureKindsOf, measureLines } from '../../lib/domain/alliance/measure-lines';
import { asInstrument } from '../../lib/domain/alliance/own-instrument';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import type { Measure } from '../../lib/domain/practice/measure';
import type { Session } from '../../lib/domain/practice/session';
import { ALLIANCE_MEASURES } from '../../lib/library/instruments/alliance-measures';
import { OUTCOMES } from '../../lib/library/instruments/outcomes';
import { say } from '../../lib/words/index';
import { usePractitioner, useSessions } from '../app/use-records';
import type { ChartMeasure } from '../charts/chart-measure';
import type { ChartRater } from '../charts/chart-rater';
import { chartRaters } from './chart-raters';
import { nameRater } from './rater-names';
import { nameScale } from './scale-names';

/**
 * What a client's chart can draw under the alliance: the measures of the library, then the instruments that the practitioner built,
 * also those out of use. `series` is without what is still closed.
 */
export function useChartMeasures(client: Client, series: Series): readonly ChartMeasure[] {
  const sessions = useSessions(client.id);
  const built = usePractitioner()?.builtInstruments;
  return useMemo(() => {
    const opened = sessions?.flatMap((session) => (session.ok ? [session.value] : [])) ?? [];
    const answers = new Map(opened.map(({ id, measures }) => [id, measures]));
    const kinds = [
      ...OUTCOMES.filter(({ instrument }) => client.kind === 'therapy' || !instrument.isClinical),
      ...ALLIANCE_MEASURES,
      ...(built ?? []).flatMap((own) => measureKindsOf(asInstrument(own), 'unknown')),
    ];
    const raters = chartRaters(client, series);
    const ids = raters.map(({ id }) => id);
    const lines = measureLines(series, kinds, ids, (sessionId) => answers.get(sessionId) ?? []);
    return lines.flatMap((line) => {
      const rater = raters.find(({ id }) => id === line.rater);
      return rater ? [named(client, line, rater, opened)] : [];
    });
  }, [client, series, sessions, built]);
}

function named(
  client: Client,
  line: MeasureLine,
  rater: ChartRater,
  sessions: readonly Session[],
): ChartMeasure {
  const { instrument, part } = line.kind;
  const scale = typeof part === 'object' ? part.scale : null;
  const name = nameForm(instrument);
  const instrumentAndScale =
    scale === null ? name : say('measured.scale', { instrument: name, scale: nameScale(instrument, scale) });
  return {
    ...{ line, rater, given: givenBy(line, sessions) },
    id: [instrument.id, instrument.range.lowest, scale ?? part, line.rater].join(' '),
    name: say('measured.name', { instrument: instrumentAndScale, rater: nameRater(client, line.rater) }),
  };
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
