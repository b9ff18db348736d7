import { useMemo } from 'preact/hooks';
import { type OutcomeLine, outcomeKindsOf, outcomeLines } from '../../lib/domain/alliance/outcome-lines';
import { asInstrument } from '../../lib/domain/alliance/own-instrument';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import { OUTCOMES } from '../../lib/library/instruments/outcomes';
import { say } from '../../lib/words/index';
import { usePractitioner, useSessions } from '../app/use-records';
import type { ChartOutcome } from '../charts/chart-outcome';
import { chartRaters } from './chart-raters';
import { nameRater } from './rater-names';
import { nameScale } from './scale-names';

/**
 * What a client's chart can draw under the alliance: the outcomes of the library, then the instruments that the practitioner built,
 * also those out of use. `series` is without what is still closed.
 */
export function useChartOutcomes(client: Client, series: Series): readonly ChartOutcome[] {
  const sessions = useSessions(client.id);
  const built = usePractitioner()?.builtInstruments;
  return useMemo(() => {
    const answers = new Map(
      sessions?.flatMap((session) => (session.ok ? [[session.value.id, session.value.measures]] : [])),
    );
    const kinds = [
      ...OUTCOMES.filter(({ instrument }) => client.kind === 'therapy' || !instrument.isClinical),
      ...(built ?? []).flatMap((own) => outcomeKindsOf(asInstrument(own), null)),
    ];
    const raters = chartRaters(client, series).map(({ id }) => id);
    const lines = outcomeLines(series, kinds, raters, (sessionId) => answers.get(sessionId) ?? []);
    return lines.map((line) => named(client, line));
  }, [client, series, sessions, built]);
}

function named(client: Client, line: OutcomeLine): ChartOutcome {
  const { instrument, part } = line.kind;
  const isScale = typeof part === 'object';
  const name = isScale
    ? say('outcome.scale', { instrument: instrument.name, scale: nameScale(instrument, part.scale) })
    : instrument.name;
  return {
    id: `${instrument.id}${isScale ? `:${part.scale}` : ''} ${line.rater}`,
    line,
    name: say('outcome.name', { instrument: name, rater: nameRater(client, line.rater) }),
  };
}
