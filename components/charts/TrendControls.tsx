import { COMPONENTS } from '../../lib/domain/alliance/components';
import { say } from '../../lib/words';
import styles from './AllianceChart.module.css';
import { ChartChoice, ChartToggle } from './ChartButtons';
import type { ChartMeasure } from './chart-measure';
import type { ChartRater } from './chart-rater';
import { RaterGlyph } from './Glyph';
import type { ComponentChoice } from './trend-model';
import { NEWEST, RECENT, type TrendWindow } from './trend-window';

interface TrendControlsProps {
  readonly raters: readonly ChartRater[];
  readonly dashes: ReadonlyMap<string, string>;
  readonly choice: ComponentChoice;
  readonly hidden: ReadonlySet<string>;
  readonly window: TrendWindow;
  readonly hasTable: boolean;
  /** Whether anybody rated a component; without that there is nothing of them to choose. */
  readonly hasRatings: boolean;
  /** Sessions in the whole series. */
  readonly count: number;
  readonly tableId: string;
  readonly onChoose: (choice: ComponentChoice) => void;
  readonly onHide: (hidden: ReadonlySet<string>) => void;
  readonly measures: readonly ChartMeasure[];
  readonly measure: ChartMeasure | null;
  /** A measure's id; the empty one hides it. */
  readonly onMeasure: (id: string) => void;
  readonly onWindow: (window: TrendWindow) => void;
  readonly onTable: () => void;
  /** Whether what the ratings can say is shown; null where it is not offered. */
  readonly statistics: {
    readonly isOn: boolean;
    readonly controls: string;
    readonly onToggle: () => void;
  } | null;
}

/** What the reader can choose above a trend: component and table, then raters and range. */
export function TrendControls(props: TrendControlsProps) {
  const { choice, hasTable, hasRatings, tableId, statistics } = props;
  return (
    <div class={styles['controls']}>
      <div class={styles['row']}>
        {hasRatings && (
          <ChartChoice
            label={say('chart.components')}
            options={[
              ...COMPONENTS.map((component) => ({ value: component, label: say(`component.${component}`) })),
              { value: 'all' as const, label: say('chart.components.all') },
            ]}
            chosen={(value) => value === choice}
            onChoose={props.onChoose}
          />
        )}
        <span class={styles['toggles']}>
          {statistics && <ChartToggle {...statistics}>{say('statistics.title')}</ChartToggle>}
          <ChartToggle isOn={hasTable} controls={tableId} onToggle={props.onTable}>
            {say('chart.table')}
          </ChartToggle>
        </span>
      </div>
      <div class={styles['row']}>
        {hasRatings && <RaterChoice {...props} />}
        <RangeChoice {...props} />
      </div>
      <MeasureChoice {...props} />
    </div>
  );
}

function RaterChoice({ raters, dashes, hidden, onHide }: TrendControlsProps) {
  if (raters.length < 2) return null;
  return (
    <ChartChoice
      label={say('chart.raters')}
      options={raters.map((rater) => ({
        value: rater.id,
        label: rater.label,
        glyph: <RaterGlyph rater={rater} dash={dashes.get(rater.id) ?? ''} />,
      }))}
      chosen={(id) => !hidden.has(id)}
      onChoose={(id) => onHide(toggled(hidden, id, raters.length))}
    />
  );
}

function MeasureChoice({ measures, measure, onMeasure }: TrendControlsProps) {
  if (measures.length === 0) return null;
  return (
    <div class={styles['row']}>
      <ChartChoice
        label={say('measured.chosen')}
        options={[
          ...measures.map(({ id, name }) => ({ value: id, label: name })),
          { value: '', label: say('measured.hidden') },
        ]}
        chosen={(id) => id === (measure?.id ?? '')}
        onChoose={onMeasure}
      />
    </div>
  );
}

function RangeChoice({ count, window, onWindow }: TrendControlsProps) {
  if (count <= RECENT) return null;
  const windows = { recent: NEWEST, all: { count, after: 0 } };
  return (
    <ChartChoice
      label={say('chart.range')}
      options={[
        { value: 'recent' as const, label: say('chart.range.last', { count: RECENT }) },
        { value: 'all' as const, label: say('chart.range.all', { count }) },
      ]}
      chosen={(value) => windows[value].count === window.count && window.after === 0}
      onChoose={(value) => onWindow(windows[value])}
    />
  );
}

/** Hides or shows a rater; the last one shown stays. */
function toggled(hidden: ReadonlySet<string>, id: string, raters: number): ReadonlySet<string> {
  const next = new Set(hidden);
  if (!next.delete(id)) next.add(id);
  return next.size < raters ? next : hidden;
}
