import { useId } from 'preact/hooks';
import type { LineStatistics, PlacedBounds } from '../../../lib/domain/alliance/line-statistics';
import { say } from '../../../lib/words';
import styles from '../ChartTable.module.css';
import type { StatisticsProps } from '../chart-statistics';
import { formatValue } from '../format';
import { TableScroller } from '../TableScroller';
import { drawnRaters, LAYERS, type Layer, measureWithLayers } from './layers';
import { useStatistics } from './StatisticsContext';

/** Everything the layers draw, session by session, as a table. */
export function StatisticsTable({ model }: StatisticsProps) {
  const { line, measure: readMeasure, layers } = useStatistics();
  const id = useId();
  const shown = LAYERS.filter((layer) => layers.has(layer));
  if (shown.length === 0) return null;
  const measure = measureWithLayers(model);
  const lines = [
    ...model.components.flatMap((component) =>
      drawnRaters(model).map(({ id, label }) => ({
        name: say('measured.name', { instrument: say(`component.${component}`), rater: label }),
        read: line(id, component),
      })),
    ),
    ...(measure ? [{ name: measure.name, read: readMeasure(measure) }] : []),
  ];
  const columns = lines.flatMap((each) => shown.map((layer) => ({ ...each, layer })));
  return (
    <TableScroller id={`${id}layers`} label={say('statistics.table')}>
      <table class={styles['table']}>
        <caption>{say('statistics.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('chart.table.session')}</th>
            {columns.map(({ name, layer }, at) => (
              <th key={at} scope="col">
                {say('statistics.table.head', { name, layer: say(`statistics.layer.${layer}`) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.series.map((point, slot) => (
            <tr key={point.sessionId}>
              <th scope="row">{point.number ?? say('chart.mark.notHeld')}</th>
              {columns.map(({ layer, read }, at) => (
                <td key={at}>{cellOf(read, layer, model.first + slot)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroller>
  );
}

function cellOf(read: LineStatistics, layer: Layer, index: number): string {
  const at = <Value extends { readonly index: number }>(all: readonly Value[]) =>
    all.find((each) => each.index === index);
  if (layer === 'moving-average') {
    const point = at(read.movingAverage);
    return point ? formatValue(point.value) : '';
  }
  return sayBounds(at(layer === 'limits' ? read.limits : read.usualRange));
}

function sayBounds(bounds: PlacedBounds | undefined): string {
  if (!bounds) return '';
  const { lower, upper } = bounds;
  const beyond = say('statistics.beyond');
  return say('statistics.bounds', {
    lower: lower === null ? beyond : formatValue(lower),
    upper: upper === null ? beyond : formatValue(upper),
  });
}
