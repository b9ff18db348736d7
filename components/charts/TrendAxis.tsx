import type { SeriesPoint } from '../../lib/domain/alliance/series';
import { say } from '../../lib/words';
import styles from './TrendPicture.module.css';
import { type TrendLayout, tickStep } from './trend-layout';
import type { TrendModel } from './trend-model';

/** The sessions whose alliance is looked at on purpose, early in the work. */
const CHECKS = [3, 5] as const;
const GRID = [0, 5, 10] as const;
const NOT_HELD = '–';

interface TrendAxisProps {
  readonly model: TrendModel;
  readonly layout: TrendLayout;
}

/** Whether a series reaches the sessions marked as checks. */
export function hasChecks(series: readonly SeriesPoint[]): boolean {
  return series.some((point) => CHECKS.some((check) => check === point.number));
}

/** The full 0-10 scale of each panel, the session numbers, and quiet lines at sessions 3 and 5. */
export function TrendAxis({ model, layout }: TrendAxisProps) {
  return (
    <g>
      {layout.panels.map((panel, index) => (
        <g key={panel.top} data-axis="">
          {GRID.map((value) => (
            <g key={value} transform={`translate(0,${layout.y(index, value)})`}>
              <line class={styles['grid']} x1={layout.left - 8} x2={layout.right + 8} y1="0" y2="0" />
              <text class={styles['number']} x={layout.left - 13} y="3.5" text-anchor="end">
                {value}
              </text>
            </g>
          ))}
        </g>
      ))}
      <Checks model={model} layout={layout} />
      <Sessions model={model} layout={layout} />
    </g>
  );
}

function Checks({ model, layout }: TrendAxisProps) {
  const found = CHECKS.flatMap((session) => {
    const slot = model.series.findIndex((point) => point.number === session);
    return slot < 0 ? [] : [{ session, x: layout.x(slot) }];
  });
  const [first, second] = found;
  if (!first) return null;
  const room = second ? second.x - first.x : Number.POSITIVE_INFINITY;
  const top = layout.checkY + 4;
  return (
    <g>
      {found.map(({ session, x }) => (
        <g key={session} data-check={session}>
          <line
            class={styles['check']}
            x1={x}
            x2={x}
            y1={top}
            y2={layout.panels.at(-1)?.bottom ?? layout.measure?.bottom}
          />
          {room >= 56 && (
            <text class={styles['number']} x={x} y={layout.checkY} text-anchor={x < 40 ? 'start' : 'middle'}>
              {say('chart.check.one', { session })}
            </text>
          )}
        </g>
      ))}
      {room < 56 && (
        <text class={styles['number']} x={first.x - 3} y={layout.checkY}>
          {say('chart.check.both')}
        </text>
      )}
    </g>
  );
}

function Sessions({ model, layout }: TrendAxisProps) {
  const step = tickStep(layout.spacing, 24);
  return model.series.map((point, slot) => {
    const x = layout.x(slot);
    if (point.number === null) return <NotHeld key={point.sessionId} x={x} layout={layout} />;
    if (point.number % step !== 0 && point.number !== 1) return null;
    return (
      <text key={point.sessionId} class={styles['number']} x={x} y={layout.axisY} text-anchor="middle">
        {point.number}
      </text>
    );
  });
}

/** A session that was not held keeps its place; where numbers are close its dash moves up, out of their way. */
function NotHeld({ x, layout }: { x: number; layout: TrendLayout }) {
  if (layout.density === 'dots') {
    return (
      <text class={styles['number']} data-mark="not-held" x={x} y={layout.axisY} text-anchor="middle">
        {NOT_HELD}
      </text>
    );
  }
  const half = Math.min(2.5, layout.spacing / 3);
  const y = layout.axisY - 11;
  return <line class={styles['tick']} data-mark="not-held" x1={x - half} x2={x + half} y1={y} y2={y} />;
}
