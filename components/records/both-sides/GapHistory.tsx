import { gapsOf, type SidesOfSession } from '../../../lib/domain/alliance/calibration';
import { COMPONENTS } from '../../../lib/domain/alliance/components';
import type { RevealGap } from '../../../lib/domain/alliance/reveal';
import { formatValue } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { formatGap } from '../../charts/format';
import styles from './BothSides.module.css';

export interface GapHistoryProps {
  readonly caption: string;
  /** What the practitioner's numbers are: their rating, or their guess. */
  readonly own: string;
  readonly rater: string;
  readonly sides: readonly SidesOfSession[];
}

/** Both numbers of every pair and the signed gap between them, the newest session first; narrow enough for a side column. */
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
            <th scope="col">{say('sides.session')}</th>
            <th scope="col" class={styles['named']}>
              {say('chart.gap.component')}
            </th>
            {[own, rater, say('sides.gap')].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {sides.toReversed().map((each) => (
          <SessionRows key={each.sessionId} sides={each} />
        ))}
      </table>
    </div>
  );
}

function SessionRows({ sides }: { sides: SidesOfSession }) {
  const gaps = gapsOf(sides);
  return (
    <tbody data-session={sides.session}>
      {COMPONENTS.map((component, at) => (
        <tr key={component} data-component={component}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={COMPONENTS.length}>
              {sides.session}
            </th>
          )}
          <th scope="row">{say(`component.${component}`)}</th>
          <Pair pair={gaps[component]} />
        </tr>
      ))}
      {sides.isSeenFirst && (
        <tr>
          <td class={styles['named']} colSpan={5}>
            {say('sides.seen-first')}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Pair({ pair: { practitioner, client, gap } }: { pair: RevealGap }) {
  const none = say('chart.gap.none');
  return (
    <>
      <td>{practitioner === null ? none : formatValue(practitioner)}</td>
      <td>{client === null ? none : formatValue(client)}</td>
      <td>{gap === null ? none : formatGap(gap)}</td>
    </>
  );
}
