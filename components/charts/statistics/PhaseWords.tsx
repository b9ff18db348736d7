import { useState } from 'preact/hooks';
import { type PlacedValue, valuesOfLine } from '../../../lib/domain/alliance/line-statistics';
import { isShown } from '../../../lib/domain/alliance/what-to-show';
import { comparePhases, LEAST_A_PHASE } from '../../../lib/domain/statistics/phase-comparison';
import { say } from '../../../lib/words';
import { formatValue } from '../../../lib/words/formats';
import { TextField } from '../../controls/TextField';
import type { StatisticsProps } from '../chart-statistics';
import { formatGap, formatPoints } from '../format';
import { measureWithLayers } from './layers';
import styles from './StatisticsWords.module.css';

/** The sessions before one that the reader names against those from it on; offered once a line has enough ratings for it. */
export function PhaseWords({ model, series }: StatisticsProps) {
  const [typed, setTyped] = useState('');
  const measure = measureWithLayers(model);
  const lines = model.lines
    .filter(({ rater }) => !rater.isChild)
    .map(({ rater, component }) => ({
      name: say('measured.name', { instrument: say(`component.${component}`), rater: rater.label }),
      values: valuesOfLine(series, rater.id, component),
    }))
    .concat(measure ? [{ name: measure.name, values: measure.line.values }] : [])
    .filter(({ values }) => isShown('phases', values.length));
  if (lines.length === 0) return null;
  const last = Math.max(...lines.flatMap(({ values }) => values.map(({ session }) => session)));
  const session = Number(typed);
  const isSound = typed === '' || (Number.isInteger(session) && session >= 2 && session <= last);
  return (
    <div class={styles['phases']} data-empty={typed === '' ? '' : undefined}>
      <TextField
        type="number"
        label={say('statistics.phases')}
        hint={say('statistics.phases.why')}
        value={typed}
        min={2}
        max={last}
        error={isSound ? undefined : say('statistics.phases.range', { last })}
        onInput={setTyped}
      />
      {typed !== '' &&
        isSound &&
        lines.map(({ name, values }) => (
          <p key={name}>{say('statistics.phases.line', { name, said: sayPhases(values, session) })}</p>
        ))}
    </div>
  );
}

function sayPhases(values: readonly PlacedValue[], session: number): string {
  const side = (isBefore: boolean) =>
    values.filter((each) => each.session < session === isBefore).map(({ value }) => value);
  const [earlier, later] = [side(true), side(false)];
  const { before, after, difference, interval } = comparePhases(earlier, later);
  if (before === null || after === null || difference === null)
    return say('statistics.phases.few', { least: LEAST_A_PHASE });
  const words = {
    ...{ before: formatValue(before), earlier: earlier.length },
    ...{ after: formatValue(after), later: later.length },
  };
  if (interval === null)
    return say('statistics.phases.flat', {
      ...words,
      points: formatPoints(Math.round(difference * 10) / 10),
    });
  const [lower, upper] = interval.map(formatGap);
  return say('statistics.phases.said', {
    ...words,
    ...{ difference: formatGap(difference), lower: lower ?? '', upper: upper ?? '' },
  });
}
