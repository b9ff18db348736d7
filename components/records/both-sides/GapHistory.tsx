import { gapsOf, type SidesOfSession } from '../../../lib/domain/alliance/calibration';
import { COMPONENTS } from '../../../lib/domain/alliance/components';
import type { RevealGap } from '../../../lib/domain/alliance/reveal';
import { say } from '../../../lib/words/index';
import { formatGap, formatValue } from '../../charts/format';
import styles from './BothSides.module.css';

export interface GapHistoryProps {
  readonly caption: string;
  /** What the practitioner's numbers are: their rating, or their guess. */
  readonly own: string;
  readonly rater: string;
  readonly sides: readonly SidesOfSession[];
}

/** Both numbers of every pair and the signed gap between them, a session a row, the newest first. */
export function GapHistory({ caption, own, rater, sides }: GapHistoryProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark
    <div role="group" aria-label={caption} class={styles['scroller']} tabIndex={0}>
      <table class={styles['gaps']}>
        <caption>
          {caption}. {say('sides.gap.what')}
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say('sides.session')}
            </th>
            {COMPONENTS.map((component) => (
              <th key={component} scope="colgroup" colSpan={3} class={styles['group']}>
                {say(`component.${component}`)}
              </th>
            ))}
          </tr>
          <tr>
            {COMPONENTS.map((component) => (
              <Heads key={component} names={[own, rater, say('sides.gap')]} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.toReversed().map((each) => {
            const gaps = gapsOf(each);
            return (
              <tr key={each.sessionId}>
                <th scope="row">{each.session}</th>
                {COMPONENTS.map((component) => (
                  <Pair key={component} pair={gaps[component]} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Heads({ names }: { names: readonly string[] }) {
  return (
    <>
      {names.map((name, at) => (
        <th key={name} scope="col" class={at === 0 ? styles['group'] : styles['named']}>
          {name}
        </th>
      ))}
    </>
  );
}

function Pair({ pair: { practitioner, client, gap } }: { pair: RevealGap }) {
  const none = say('chart.gap.none');
  return (
    <>
      <td class={styles['group']}>{practitioner === null ? none : formatValue(practitioner)}</td>
      <td>{client === null ? none : formatValue(client)}</td>
      <td>{gap === null ? none : formatGap(gap)}</td>
    </>
  );
}
