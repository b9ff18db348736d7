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

/** As many lines stand beside each other and beside what else happened on paper; and as many without that. */
const ON_PAPER = { withNotes: 3, alone: 6 } as const;

/** Everything the picture draws, and nothing else, as a table; newest session last, as in the picture. On paper a wide one comes in parts. */
export function TrendTable({ model, id, practice, all, hasDays = true }: TrendTableProps) {
  const shared = { practice, all, hasDays };
  const caption = say('chart.table.caption');
  const isWide = model.lines.length > ON_PAPER.withNotes;
  return (
    <>
      <TableScroller id={id} label={caption} isWide={isWide}>
        <OneTable {...{ ...shared, model, caption }} hasNotes />
      </TableScroller>
      {isWide && (
        <div class={styles['parts']} hidden>
          {partsOf(model).map((part, at) => (
            <OneTable key={at} {...{ ...shared, caption }} model={part} hasNotes={false} />
          ))}
          <NotesTable {...{ ...shared, model }} caption={say('chart.table.marks')} />
        </div>
      )}
    </>
  );
}

/** The values: in one if they find room, or else each component by itself. */
function partsOf(model: TrendModel): readonly TrendModel[] {
  if (model.lines.length <= ON_PAPER.alone) return [model];
  const parts = model.components.map((component): TrendModel => {
    const lines = model.lines.filter((line) => line.component === component);
    return { ...model, components: [component], lines, measure: null };
  });
  return model.measure ? [...parts, { ...model, components: [], lines: [] }] : parts;
}

/** What else happened, of the sessions in which anything did. */
function NotesTable({ model, ...shared }: Omit<OneTableProps, 'hasNotes'>) {
  const { practice, all } = shared;
  const series = model.series.filter(
    (point) =>
      marksOf(point, model).length + givenOf(point, model).length > 0 ||
      practiceIn(point.sessionId, practice, all).length > 0,
  );
  if (series.length === 0) return null;
  return (
    <OneTable {...shared} model={{ ...model, series, components: [], lines: [], measure: null }} hasNotes />
  );
}

interface OneTableProps extends Omit<TrendTableProps, 'id'> {
  readonly caption: string;
  /** Whether what else happened, and how ratings came in, stands beside the values. */
  readonly hasNotes: boolean;
}

function OneTable({ model, practice, all, hasDays = true, caption, hasNotes }: OneTableProps) {
  const hasYear = spansYears(model.series);
  const hasGiven = hasNotes && model.series.some((point) => givenOf(point, model).length > 0);
  return (
    <table class={styles['table']}>
      <caption>{caption}</caption>
      <TrendTableHead {...{ model, hasGiven, hasDays, hasNotes }} />
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
            {hasNotes && (
              <td class={styles['note']}>
                {[
                  ...marksOf(point, model).map(({ text }) => text),
                  ...practiceIn(point.sessionId, practice, all),
                ].join('; ')}
              </td>
            )}
            {hasGiven && (
              <td class={styles['note']}>
                {givenOf(point, model)
                  .map(({ text }) => text)
                  .join('. ')}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
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
  readonly hasNotes: boolean;
}

function TrendTableHead({ model, hasGiven, hasDays, hasNotes }: TrendTableHeadProps) {
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
        {hasNotes && (
          <th scope="col" rowSpan={2}>
            {say('chart.table.marks')}
          </th>
        )}
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
