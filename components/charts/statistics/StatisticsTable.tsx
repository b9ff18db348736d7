import { useId } from 'preact/hooks';
import type { LineStatistics, PlacedBounds } from '../../../lib/domain/alliance/line-statistics';
import { say } from '../../../lib/words';
import styles from '../ChartTable.module.css';
import type { StatisticsProps } from '../chart-statistics';
import { formatValue } from '../format';
import { TableScroller } from '../TableScroller';
import { drawnRaters, LAYERS, type Layer } from './layers';
import { useStatistics } from './StatisticsContext';

/** Everything the layers draw, session by session, as a table. */
export function StatisticsTable({ model }: StatisticsProps) {
  const { line, layers } = useStatistics();
  const id = useId();
  const shown = LAYERS.filter((layer) => layers.has(layer));
  if (shown.length === 0) return null;
  const columns = model.components.flatMap((component) =>
    drawnRaters(model).flatMap((rater) =>
      shown.map((layer) => ({ component, rater, layer, read: line(rater.id, component) })),
    ),
  );
  return (
    <TableScroller id={`${id}layers`} label={say('statistics.table')}>
      <table class={styles['table']}>
        <caption>{say('statistics.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('chart.table.session')}</th>
            {columns.map(({ component, rater, layer }) => (
              <th key={`${component} ${rater.id} ${layer}`} scope="col">
                {say('statistics.table.head', {
                  component: say(`component.${component}`),
                  rater: rater.label,
                  layer: say(`statistics.layer.${layer}`),
                })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.series.map((point, slot) => (
            <tr key={point.sessionId}>
              <th scope="row">{point.number ?? say('chart.mark.notHeld')}</th>
              {columns.map(({ component, rater, layer, read }) => (
                <td key={`${component} ${rater.id} ${layer}`}>{cellOf(read, layer, model.first + slot)}</td>
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
