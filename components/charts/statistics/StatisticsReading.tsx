import type { PlacedBounds } from '../../../lib/domain/alliance/line-statistics';
import { say } from '../../../lib/words';
import type { StatisticsReadingProps } from '../chart-statistics';
import { formatList, formatValue } from '../format';
import { drawnRaters } from './layers';
import { useStatistics } from './StatisticsContext';
import styles from './StatisticsWords.module.css';

/** Where the ratings of the session being read were expected, from those before it. */
export function StatisticsReading({ model, slot }: StatisticsReadingProps) {
  const { line, layers } = useStatistics();
  if (!layers.has('usual-range')) return null;
  const raters = drawnRaters(model);
  const ranges = model.components.flatMap((component) =>
    raters.flatMap((rater) => {
      const found = line(rater.id, component).usualRange.find(({ index }) => index === model.first + slot);
      const name = say(`component.${component}`);
      const of = raters.length > 1 ? say('outcome.name', { instrument: name, rater: rater.label }) : name;
      return found ? [say('statistics.reading.range', { of, bounds: sayBounds(found) })] : [];
    }),
  );
  if (ranges.length === 0) return null;
  return <p class={styles['reading']}>{say('statistics.reading', { ranges: formatList(ranges) })}</p>;
}

function sayBounds({ lower, upper }: PlacedBounds): string {
  return say('statistics.bounds', { lower: formatValue(lower ?? 0), upper: formatValue(upper ?? 0) });
}
