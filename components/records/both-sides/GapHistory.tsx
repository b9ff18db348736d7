import { gapsOf, type SidesOfSession } from '../../../lib/domain/alliance/calibration';
import { COMPONENTS } from '../../../lib/domain/alliance/components';
import { say } from '../../../lib/words/index';
import { formatGap } from '../../charts/format';
import styles from './BothSides.module.css';

interface GapHistoryProps {
  readonly caption: string;
  readonly sides: readonly SidesOfSession[];
}

/** Signed gaps, a session a row, the newest first. */
export function GapHistory({ caption, sides }: GapHistoryProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark
    <div role="group" aria-label={caption} class={styles['scroller']} tabIndex={0}>
      <table class={styles['gaps']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('sides.session')}</th>
            {COMPONENTS.map((component) => (
              <th key={component} scope="col">
                {say(`component.${component}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.toReversed().map((each) => {
            const gaps = gapsOf(each);
            return (
              <tr key={each.sessionId}>
                <th scope="row">{each.session}</th>
                {COMPONENTS.map((component) => {
                  const { gap } = gaps[component];
                  return <td key={component}>{gap === null ? say('chart.gap.none') : formatGap(gap)}</td>;
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
