import {
  blindPairs,
  calibrate,
  LEAST_PAIRS,
  type SidesOfSession,
} from '../../../lib/domain/alliance/calibration';
import { COMPONENTS, type Component } from '../../../lib/domain/alliance/components';
import { say } from '../../../lib/words/index';
import { formatGap } from '../../charts/format';
import styles from './BothSides.module.css';
import { sayTracked } from './tracking-words';

/** Bias and tracking per component once there are enough pairs; before that, that there are not. */
export function SummedUp({ sides }: { sides: readonly SidesOfSession[] }) {
  const n = blindPairs(sides).length;
  if (n < LEAST_PAIRS) return <p>{say('sides.few', { n, least: LEAST_PAIRS })}</p>;
  return (
    <>
      <ul class={styles['part']}>
        {COMPONENTS.map((component) => (
          <li key={component}>{sayCalibration(sides, component)}</li>
        ))}
      </ul>
      <p class={styles['soft']}>{say('sides.intervals')}</p>
    </>
  );
}

function sayCalibration(sides: readonly SidesOfSession[], component: Component): string {
  const { n, bias, tracking } = calibrate(sides, component);
  const name = say(`component.${component}`);
  if (bias?.mean == null) return `${name}: ${say('sides.few', { n, least: LEAST_PAIRS })}`;
  const mean = formatGap(bias.mean);
  const first = bias.interval
    ? say('sides.bias', {
        component: name,
        mean,
        lower: formatGap(bias.interval[0]),
        upper: formatGap(bias.interval[1]),
        n,
      })
    : say('sides.bias.plain', { component: name, mean, n });
  return tracking ? `${first} ${sayTracked(tracking)}` : first;
}
