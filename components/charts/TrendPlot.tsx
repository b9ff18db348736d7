import { useId } from 'preact/hooks';
import type { Series } from '../../lib/domain/alliance/series';
import { say } from '../../lib/words';
import styles from './AllianceChart.module.css';
import type { ChartStatistics } from './chart-statistics';
import { EpisodeLayer } from './EpisodeLayer';
import { areNamed } from './LineNames';
import { type ChartPractice, layEpisodes, rowsOf } from './practice-marks';
import { hasChecks } from './TrendAxis';
import { TrendLegend } from './TrendLegend';
import { TrendPicture } from './TrendPicture';
import { TrendRange } from './TrendRange';
import { TrendReadout } from './TrendReadout';
import { layTrend } from './trend-layout';
import type { TrendModel } from './trend-model';
import { type ReaderMoves, useTrendReader } from './use-trend-reader';
import { useWidth } from './use-width';

interface TrendPlotProps {
  readonly model: TrendModel;
  readonly dashes: ReadonlyMap<string, string>;
  readonly fallbackWidth: number;
  readonly practice: ChartPractice;
  /** The whole series, of which the model may draw the newest part. */
  readonly all: Series;
  readonly moves: ReaderMoves;
  /** What the ratings can say, where it is to be drawn. */
  readonly statistics: ChartStatistics | null;
}

/** Room for names at the ends of the lines, once colour and dash no longer tell several clients apart. */
const NAMES = { fromWidth: 480, width: 76 } as const;

/**
 * The picture with its reading. One stop in the tab order; arrow keys move inside it, which is why it is an
 * `application`: a screen reader passes the arrows on, and what they reach is spoken politely.
 */
export function TrendPlot(props: TrendPlotProps) {
  const { model, dashes, fallbackWidth, practice, all, moves, statistics } = props;
  const [box, width] = useWidth(fallbackWidth);
  const help = useId();
  const bars = layEpisodes(practice.episodes, model.series, all);
  const hasFrame = model.series.some(({ sessionId }) => practice.frameSessions.has(sessionId));
  const layout = layTrend({
    width,
    slots: model.series.length,
    panels: model.components.length,
    lanes: model.lanes.length + rowsOf(bars, hasFrame),
    hasChecks: hasChecks(model.series),
    measure: model.measure ? [model.measure.line.kind.lowest, model.measure.line.kind.highest] : undefined,
    namesWidth: areNamed(model.raters.length) && width >= NAMES.fromWidth ? NAMES.width : 0,
  });
  const { position, spoken, slot, handlers } = useTrendReader(model, layout, moves);
  const Layers = statistics?.Layers;
  return (
    <div class={styles['plot']}>
      <div
        ref={box}
        class={styles['focus']}
        role="application"
        aria-roledescription={say('chart.trend.role')}
        aria-label={say('chart.trend.name')}
        aria-describedby={help}
        tabIndex={0}
        {...handlers}
      >
        <TrendPicture
          {...{ model, layout, position }}
          below={Layers && <Layers {...{ model, layout }} series={all} />}
        >
          <EpisodeLayer {...{ bars, practice, model, layout }} />
        </TrendPicture>
      </div>
      <p id={help} class={styles['unseen']}>
        {say('chart.trend.help')}
      </p>
      <p class={styles['unseen']} aria-live="polite">
        {spoken}
      </p>
      <TrendRange model={model} pan={moves.pan} zoom={moves.zoom} />
      <TrendLegend model={model} />
      <TrendReadout {...{ model, dashes }} onOpenSession={moves.onOpenSession} slot={slot} />
      {statistics && <statistics.Reading {...{ model, slot }} />}
    </div>
  );
}
