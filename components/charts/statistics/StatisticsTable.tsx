import { useId } from 'preact/hooks';
import type { LineStatistics, PlacedBounds } from '../../../lib/domain/alliance/line-statistics';
import { say } from '../../../lib/words';
import { formatValue } from '../../../lib/words/formats';
import styles from '../ChartTable.module.css';
import type { StatisticsProps } from '../chart-statistics';
import { TableScroller } from '../TableScroller';
import type { TrendModel } from '../trend-model';
import { drawnRaters, LAYERS, type Layer, measureWithLayers } from './layers';
import { useStatistics } from './StatisticsContext';

/** One column: a line's layer. */
interface LayerColumn {
  /** What of it stands in one part on paper: a component, or the measure. */
  readonly part: string;
  readonly name: string;
  readonly read: LineStatistics;
  readonly layer: Layer;
}

/** As many columns of two bounds each fit on paper. */
const PAPER_COLUMNS = 6;

/** Everything the layers draw, session by session, as a table; on paper a wide one comes in parts. */
export function StatisticsTable({ model }: StatisticsProps) {
  const id = useId();
  const columns = useColumns(model);
  if (columns.length === 0) return null;
  const parts = [...new Set(columns.map(({ part }) => part))];
  const isWide = columns.length > PAPER_COLUMNS;
  return (
    <>
      <TableScroller id={`${id}layers`} label={say('statistics.table')} isWide={isWide}>
        <OneTable {...{ model, columns }} />
      </TableScroller>
      {isWide && (
        <div class={styles['parts']} hidden>
          {parts.map((part) => (
            <OneTable key={part} model={model} columns={columns.filter((each) => each.part === part)} />
          ))}
        </div>
      )}
    </>
  );
}

function useColumns(model: TrendModel): readonly LayerColumn[] {
  const { line, measure: readMeasure, layers } = useStatistics();
  const measure = measureWithLayers(model);
  const lines = [
    ...model.components.flatMap((component) =>
      drawnRaters(model).map(({ id, label }) => ({
        part: component as string,
        name: say('measured.name', { instrument: say(`component.${component}`), rater: label }),
        read: line(id, component),
      })),
    ),
    ...(measure ? [{ part: 'measure', name: measure.name, read: readMeasure(measure) }] : []),
  ];
  const shown = LAYERS.filter((layer) => layers.has(layer));
  return lines.flatMap((each) => shown.map((layer) => ({ ...each, layer })));
}

function OneTable({ model, columns }: { model: TrendModel; columns: readonly LayerColumn[] }) {
  return (
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
