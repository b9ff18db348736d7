import type { ComponentSpread } from '../../../lib/domain/alliance/spread';
import { componentPath } from '../../charts/marks';
import styles from './BothSides.module.css';

const WIDTH = 320;
const HEIGHT = 44;
const INSET = 16;
const MIDDLE = 16;

const x = (value: number) => INSET + (value / 10) * (WIDTH - 2 * INSET);

interface SpreadLineProps {
  readonly spread: ComponentSpread;
  /** The mark of each participant, by id. */
  readonly letters: ReadonlyMap<string, string>;
}

/** One component from 0 to 10: each participant's mark with their number from the list, and the span between them. */
export function SpreadLine({ spread: { component, values }, letters }: SpreadLineProps) {
  const numbers = values.map(({ value }) => value);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return (
    <svg
      class={`${styles['line']} ${styles[component]}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      data-spread={component}
    >
      <line class={styles['track']} x1={x(0)} x2={x(10)} y1={MIDDLE} y2={MIDDLE} />
      {high > low && <line class={styles['span']} x1={x(low)} x2={x(high)} y1={MIDDLE} y2={MIDDLE} />}
      {[0, 10].map((end) => (
        <text key={end} class={styles['end']} x={x(end)} y={MIDDLE + 4} dx={end === 0 ? -12 : 6}>
          {end}
        </text>
      ))}
      {values.map(({ rater, value }) => (
        <path
          key={rater}
          data-rater={rater}
          data-value={value}
          class={styles['mark']}
          d={componentPath(component, 12)}
          transform={`translate(${x(value)},${MIDDLE})`}
        />
      ))}
      {[...new Set(numbers)].map((value) => (
        <text key={value} class={styles['letter']} x={x(value)} y={HEIGHT - 6} text-anchor="middle">
          {values
            .filter((each) => each.value === value)
            .map(({ rater }) => letters.get(rater))
            .join(' ')}
        </text>
      ))}
    </svg>
  );
}
