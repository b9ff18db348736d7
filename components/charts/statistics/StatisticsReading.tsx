import { useId } from 'preact/hooks';
import type { PlacedBounds } from '../../../lib/domain/alliance/line-statistics';
import { say } from '../../../lib/words';
import { formatValue } from '../../../lib/words/formats';
import type { StatisticsReadingProps } from '../chart-statistics';
import { formatList } from '../format';
import { BandHatch } from './BandHatch';
import { type LayerMark, layerMark } from './layer-marks';
import { drawnRaters, measureWithLayers } from './layers';
import { useStatistics } from './StatisticsContext';
import styles from './StatisticsWords.module.css';

/** Where the ratings of the session being read were expected, from those before it; of several people apart, each with the look of their band. */
export function StatisticsReading({ model, slot }: StatisticsReadingProps) {
  const { line, measure: readMeasure, layers } = useStatistics();
  if (!layers.has('usual-range')) return null;
  const at = <Value extends { readonly index: number }>(all: readonly Value[]) =>
    all.find(({ index }) => index === model.first + slot);
  const rangesOf = (rater: string) =>
    model.components.flatMap((component) => {
      const found = at(line(rater, component).usualRange);
      return found ? [sayRange(say(`component.${component}`), found)] : [];
    });
  const measure = measureWithLayers(model);
  const measured = measure && at(readMeasure(measure).usualRange);
  const ofMeasure = measured ? [sayRange(measure.name, measured)] : [];
  const raters = drawnRaters(model);
  if (raters.length > 1) {
    const each = raters.map(({ id, label }, place) => ({ id, label, place, ranges: rangesOf(id) }));
    return (
      <div class={styles['reading']}>
        <ul data-bands="">
          {each.map(({ id, label, place, ranges }) => (
            <li key={id}>
              <BandGlyph mark={layerMark(place)} />
              {ranges.length === 0
                ? label
                : say('statistics.reading.of', { rater: label, ranges: formatList(ranges) })}
            </li>
          ))}
        </ul>
        <p>
          {say('statistics.reading.several')}{' '}
          <span class={styles['unprinted']}>{say('statistics.reading.hide')}</span>
        </p>
        {ofMeasure.length > 0 && <p>{say('statistics.reading', { ranges: formatList(ofMeasure) })}</p>}
      </div>
    );
  }
  const ranges = [...raters.flatMap(({ id }) => rangesOf(id)), ...ofMeasure];
  if (ranges.length === 0) return null;
  return <p class={styles['reading']}>{say('statistics.reading', { ranges: formatList(ranges) })}</p>;
}

/** A small piece of a band, as it is drawn. */
function BandGlyph({ mark: { hatch, edge } }: { mark: LayerMark }) {
  const id = useId();
  return (
    <svg class={styles['bandGlyph']} viewBox="0 0 32 14" width="32" height="14" aria-hidden="true">
      {hatch !== null && <BandHatch id={id} angle={hatch} />}
      <rect y="1" width="32" height="12" fill={hatch === null ? undefined : `url(#${id})`} />
      <path d="M0 1H32M0 13H32" stroke-dasharray={edge} />
    </svg>
  );
}

function sayRange(of: string, { lower, upper }: PlacedBounds): string {
  const bounds = say('statistics.bounds', { lower: formatValue(lower ?? 0), upper: formatValue(upper ?? 0) });
  return say('statistics.reading.range', { of, bounds });
}
