import type { Series } from '../../lib/domain/alliance/series';
import { say } from '../../lib/words';
import styles from './ChartTable.module.css';
import { formatCell, formatDay, formatNumber, spansYears } from './format';
import { practiceIn } from './PracticeSentences';
import type { ChartPractice } from './practice-marks';
import { TableScroller } from './TableScroller';
import type { TrendModel } from './trend-model';
import { givenOf, marksOf } from './trend-words';

interface TrendTableProps {
  readonly model: TrendModel;
  readonly id: string;
  readonly practice: ChartPractice;
  /** The whole series, of which the model may draw a part. */
  readonly all: Series;
  /** Whether sessions have their days beside their numbers. */
  readonly hasDays?: boolean;
}

/** Everything the picture draws, and nothing else, as a table; newest session last, as in the picture. */
export function TrendTable({ model, id, practice, all, hasDays = true }: TrendTableProps) {
  const hasYear = spansYears(model.series);
  const hasGiven = model.series.some((point) => givenOf(point, model).length > 0);
  return (
    <TableScroller id={id} label={say('chart.table.caption')}>
      <table class={styles['table']}>
        <caption>{say('chart.table.caption')}</caption>
        <TrendTableHead {...{ model, hasGiven, hasDays }} />
        <tbody>
          {model.series.map((point, slot) => (
            <tr key={point.sessionId}>
              <th scope="row">{point.number ?? say('chart.mark.notHeld')}</th>
              {hasDays && <td class={styles['date']}>{formatDay(point.at, hasYear)}</td>}
              {model.lines.map(({ component, rater, cells }) => {
                const cell = cells[slot] ?? { kind: 'missing' };
                return (
                  <td
                    key={`${component} ${rater.id}`}
                    class={cell.kind === 'value' ? styles['value'] : styles['absent']}
                  >
                    {formatCell(cell)}
                  </td>
                );
              })}
              {model.measure && <MeasureCell value={model.measure.values[slot] ?? null} />}
              <td class={styles['absent']}>
                {[
                  ...marksOf(point, model).map(({ text }) => text),
                  ...practiceIn(point.sessionId, practice, all),
                ].join('; ')}
              </td>
              {hasGiven && (
                <td class={styles['absent']}>
                  {givenOf(point, model)
                    .map(({ text }) => text)
                    .join('. ')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroller>
  );
}

function MeasureCell({ value }: { value: number | null }) {
  if (value === null) return <td class={styles['absent']}>{say('chart.cell.missing')}</td>;
  return <td class={styles['value']}>{formatNumber(value)}</td>;
}

interface TrendTableHeadProps {
  readonly model: TrendModel;
  readonly hasGiven: boolean;
  readonly hasDays: boolean;
}

function TrendTableHead({ model, hasGiven, hasDays }: TrendTableHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {say('chart.table.session')}
        </th>
        {hasDays && (
          <th scope="col" rowSpan={2}>
            {say('chart.table.date')}
          </th>
        )}
        {model.components.map((component) => (
          <th key={component} scope="colgroup" colSpan={model.raters.length}>
            {say(`component.${component}`)}
          </th>
        ))}
        {model.measure && (
          <th scope="col" rowSpan={2}>
            {model.measure.name}
          </th>
        )}
        <th scope="col" rowSpan={2}>
          {say('chart.table.marks')}
        </th>
        {hasGiven && (
          <th scope="col" rowSpan={2}>
            {say('chart.table.given')}
          </th>
        )}
      </tr>
      <tr>
        {model.lines.map(({ component, rater }) => (
          <th key={`${component} ${rater.id}`} scope="col">
            {rater.label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
