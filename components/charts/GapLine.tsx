import { scaleLinear } from 'd3-scale';
import type { Component } from '../../lib/domain/alliance/components';
import { RATING_RANGE } from '../../lib/domain/alliance/rating';
import type { RevealGap } from '../../lib/domain/alliance/reveal';
import { formatValue } from '../../lib/words/formats';
import styles from './GapChart.module.css';
import { componentPath } from './marks';

const HEIGHT = 28;
/** Room beside 0 and 10 for the figures. */
const INSET = 30;

const scaleOf = (width: number) =>
  scaleLinear([RATING_RANGE.lowest, RATING_RANGE.highest], [INSET, Math.max(INSET + 1, width - INSET)]);

interface GapLineProps {
  readonly component: Component;
  readonly gap: RevealGap;
  readonly width: number;
}

/** One component on its 0-10 line: client filled, practitioner hollow, the gap, where there is one, as a thick line between them. */
export function GapLine({ component, gap, width }: GapLineProps) {
  const x = scaleOf(width);
  const { practitioner, client } = gap;
  const isApart = gap.gap !== null && gap.gap !== 0;
  return (
    <svg
      class={styles['line']}
      aria-hidden="true"
      viewBox={`0 ${-HEIGHT / 2} ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
    >
      <line class={styles['track']} x1={x(0)} x2={x(10)} y1="0" y2="0" />
      {isApart && practitioner !== null && client !== null && (
        <line class={styles['gap']} data-gap="" x1={x(practitioner)} x2={x(client)} y1="0" y2="0" />
      )}
      {practitioner !== null && (
        <path
          class={styles['hollow']}
          data-side="practitioner"
          d={componentPath(component, 13)}
          transform={`translate(${x(practitioner)},0)`}
        />
      )}
      {client !== null && (
        <path
          class={styles['filled']}
          data-side="client"
          d={componentPath(component, practitioner === client ? 8 : 12)}
          transform={`translate(${x(client)},0)`}
        />
      )}
      <Figure value={practitioner} other={client} x={x} />
      {!(client === practitioner) && <Figure value={client} other={practitioner} x={x} />}
    </svg>
  );
}

/** A value on the outer side of its mark, so that the two never meet. */
function Figure({
  value,
  other,
  x,
}: {
  value: number | null;
  other: number | null;
  x: (value: number) => number;
}) {
  if (value === null) return null;
  const isLeft = other !== null && value < other;
  return (
    <text
      class={styles['figure']}
      x={x(value) + (isLeft ? -11 : 11)}
      y="4"
      text-anchor={isLeft ? 'end' : 'start'}
    >
      {formatValue(value)}
    </text>
  );
}

/** The shared scale under the lines: always 0, 5 and 10. */
export function GapScale({ width }: { width: number }) {
  const x = scaleOf(width);
  return (
    <svg class={styles['line']} aria-hidden="true" viewBox={`0 0 ${width} 14`} width={width} height="14">
      {[0, 5, 10].map((value) => (
        <text key={value} class={styles['scale']} x={x(value)} y="11" text-anchor="middle">
          {value}
        </text>
      ))}
    </svg>
  );
}
