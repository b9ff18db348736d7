import styles from './EpisodeLayer.module.css';
import { EventShape } from './Glyph';
import type { ChartPractice, EpisodeBar } from './practice-marks';
import type { TrendLayout } from './trend-layout';
import type { TrendModel } from './trend-model';

interface EpisodeLayerProps {
  readonly bars: readonly EpisodeBar[];
  readonly practice: ChartPractice;
  readonly model: TrendModel;
  readonly layout: TrendLayout;
}

/** Each episode as one object under the panels, then the sessions in which the frame came up. */
export function EpisodeLayer({ bars, practice, model, layout }: EpisodeLayerProps) {
  const below = model.lanes.length;
  const frameRow = below + Math.max(0, ...bars.map(({ row }) => row + 1));
  return (
    <g>
      {bars.map((bar) => (
        <Bar key={bar.episode.id} bar={bar} layout={layout} y={layout.laneY(below + bar.row)} />
      ))}
      {model.series.map(
        ({ sessionId }, slot) =>
          practice.frameSessions.has(sessionId) && (
            <rect
              key={sessionId}
              class={styles['frame']}
              data-mark="frame"
              x={layout.x(slot) - 3.5}
              y={layout.laneY(frameRow) - 3.5}
              width="7"
              height="7"
            />
          ),
      )}
    </g>
  );
}

/** From strain to what became of it: solid once settled, dashed while it stands; repair at its end only where a person said so. */
function Bar({ bar, layout, y }: { bar: EpisodeBar; layout: TrendLayout; y: number }) {
  const { episode, start, end, isCut, isStanding } = bar;
  const [from, to] = [layout.x(start), layout.x(end)];
  const reach = isStanding ? Math.max(to, from + 12) : to;
  return (
    <g data-episode={episode.id} data-status={episode.status}>
      <line
        class={isStanding ? styles['standing'] : styles['settled']}
        x1={isCut ? from - 8 : from}
        x2={reach}
        y1={y}
        y2={y}
      />
      {!isCut && (
        <g transform={`translate(${from},${y})`}>
          <EventShape kind="strain" size={8} />
        </g>
      )}
      {episode.status === 'worked-through' && (
        <g transform={`translate(${start === end && !isCut ? to + 9 : to},${y})`}>
          <EventShape kind="repair" size={8} />
        </g>
      )}
      {episode.status === 'not-wanted' && (
        <line class={styles['settled']} x1={to} x2={to} y1={y - 4} y2={y + 4} />
      )}
    </g>
  );
}
