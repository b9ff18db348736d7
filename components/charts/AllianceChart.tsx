import { useId, useState } from 'preact/hooks';
import { countRatings } from '../../lib/domain/alliance/chart-reading';
import { COMPONENTS } from '../../lib/domain/alliance/components';
import type { Series } from '../../lib/domain/alliance/series';
import styles from './AllianceChart.module.css';
import { ChildSentence } from './ChildSentence';
import type { ChartMeasure } from './chart-measure';
import { type ChartRater, clientsFirst, dashOf } from './chart-rater';
import type { ChartStatistics } from './chart-statistics';
import { PracticeSentences } from './PracticeSentences';
import { type ChartPractice, NO_PRACTICE } from './practice-marks';
import { TrendControls } from './TrendControls';
import { TrendPlot } from './TrendPlot';
import { TrendTable } from './TrendTable';
import { buildTrend, type ComponentChoice } from './trend-model';
import { describeTrend } from './trend-words';
import { useTrendWindow } from './use-trend-window';

/** What a trend of one client's ratings is drawn from. */
export interface AllianceChartProps {
  readonly series: Series;
  /** The practitioner and every participant who may rate. */
  readonly raters: readonly ChartRater[];
  /** What is shown first; the reader can change it. */
  readonly initialComponents?: ComponentChoice;
  /** Width in pixels before the element has been measured. */
  readonly fallbackWidth?: number;
  readonly onOpenSession?: (sessionId: string) => void;
  /** Strains and what became of them, and where the frame came up. */
  readonly practice?: ChartPractice;
  /** Outcomes that can be drawn under the alliance; the first is at first. */
  readonly measures?: readonly ChartMeasure[];
  /** What the ratings can say, offered on demand. Without it the chart shows the ratings alone. */
  readonly statistics?: ChartStatistics;
  /** Whether that is shown at first. */
  readonly startsWithStatistics?: boolean;
}

const NO_MEASURES: readonly ChartMeasure[] = [];

/**
 * Both sides' ratings over the sessions of one client: as a picture, in figures, as a table and in sentences, which
 * all say the same. The value axis is always 0-10; a line breaks where there is no rating.
 */
export function AllianceChart(props: AllianceChartProps) {
  const {
    series,
    fallbackWidth = 360,
    onOpenSession,
    practice = NO_PRACTICE,
    measures = NO_MEASURES,
  } = props;
  const [choice, setChoice] = useState<ComponentChoice>(props.initialComponents ?? 'all');
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [measureId, setMeasure] = useState<string | null>(null);
  const [hasTable, setTable] = useState(false);
  const [hasStatistics, setStatistics] = useState(props.startsWithStatistics ?? false);
  const { window, setWindow, moves } = useTrendWindow(series.length);
  const id = useId();
  const raters = clientsFirst(props.raters);
  const measure = measures.find(({ id: each }) => each === (measureId ?? measures[0]?.id)) ?? null;
  const hasRatings = countRatings({ series, raters, components: COMPONENTS }) > 0;
  const model = buildTrend(series, raters, {
    ...{ hidden, window, measure, given: practice.given },
    choice: hasRatings ? choice : null,
  });
  const dashes = new Map(raters.map((rater) => [rater.id as string, dashOf(raters, rater)]));
  const sentences = describeTrend(model);
  if (!hasRatings && measures.length === 0) {
    return (
      <div class={styles['chart']}>
        <ChildSentence raters={raters} />
        <Sentences {...sentences} />
      </div>
    );
  }
  const statistics = (hasStatistics && props.statistics) || null;
  return (
    <div class={styles['chart']}>
      <ChildSentence raters={raters} />
      <TrendControls
        {...{ raters, dashes, choice, hidden, window, hasTable, measures, measure, hasRatings }}
        count={series.length}
        tableId={`${id}table`}
        onChoose={setChoice}
        onHide={setHidden}
        onMeasure={setMeasure}
        onWindow={setWindow}
        onTable={() => setTable(!hasTable)}
        statistics={
          props.statistics
            ? { isOn: hasStatistics, controls: `${id}can`, onToggle: () => setStatistics(!hasStatistics) }
            : null
        }
      />
      <TrendPlot
        {...{ model, dashes, fallbackWidth, practice, statistics }}
        all={series}
        moves={{ ...moves, onOpenSession }}
      />
      <Sentences {...sentences} />
      <PracticeSentences {...{ practice, series }} />
      {statistics && (
        <div id={`${id}can`}>
          <statistics.Words {...{ model, series }} />
        </div>
      )}
      {hasTable && <TrendTable {...{ model, practice }} all={series} id={`${id}table`} />}
      {hasTable && statistics && <statistics.Table {...{ model, series }} />}
    </div>
  );
}

function Sentences({ newest, measure, rest }: ReturnType<typeof describeTrend>) {
  return (
    <div class={styles['sentences']}>
      <p>{newest}</p>
      {measure !== '' && <p>{measure}</p>}
      {rest !== '' && <p class={styles['soft']}>{rest}</p>}
    </div>
  );
}
