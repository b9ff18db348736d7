import { line as drawLine } from 'd3-shape';
import type { DrawnMeasure } from './chart-measure';
import { formatNumber } from './format';
import styles from './MeasurePanel.module.css';
import { LETTER, shortenTo } from './shorten';
import type { TrendLayout } from './trend-layout';

interface MeasurePanelProps {
  readonly measure: DrawnMeasure;
  readonly layout: TrendLayout;
  /** The session being read. */
  readonly slot: number | null;
}

/** A measure on the session axis of the alliance above it, over the whole range of its total. A session without a total breaks the line; a young child's totals are points. */
export function MeasurePanel({ measure, layout, slot }: MeasurePanelProps) {
  const place = layout.measure;
  if (!place) return null;
  const { isChild = false } = measure.rater;
  const { lowest, highest } = measure.line.kind;
  const path = drawLine<number | null>()
    .defined((value) => value !== null)
    .x((_value, at) => layout.x(at))
    .y((value) => place.y(value ?? 0))
    .digits(2)(measure.values);
  const size = layout.density === 'dots' ? 3.75 : 2.5;
  return (
    <g data-measure={measure.id}>
      <text class={styles['title']} x={layout.left} y={place.titleY}>
        {shortenTo(measure.name, layout.width - layout.left, LETTER.title)}
      </text>
      {[lowest, (lowest + highest) / 2, highest].map((value) => (
        <g key={value} transform={`translate(0,${place.y(value)})`}>
          <line class={styles['grid']} x1={layout.left - 8} x2={layout.right + 8} y1="0" y2="0" />
          <text class={styles['number']} x={layout.left - 13} y="3.5" text-anchor="end">
            {formatNumber(value)}
          </text>
        </g>
      ))}
      {!isChild && <path class={styles['line']} d={path ?? ''} />}
      {measure.values.map((value, at) =>
        value !== null && (isChild || layout.density !== 'lines' || at === slot || isAlone(measure, at)) ? (
          <circle
            key={at}
            class={styles['dot']}
            data-value={value}
            cx={layout.x(at)}
            cy={place.y(value)}
            r={at === slot ? size + 1.5 : size}
          />
        ) : null,
      )}
    </g>
  );
}

/** A total without neighbours makes no line: it must not vanish where sessions are close. */
function isAlone({ values }: DrawnMeasure, at: number): boolean {
  return (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
}
