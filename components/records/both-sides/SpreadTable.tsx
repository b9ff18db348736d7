import type { RaterId } from '../../../lib/domain/alliance/rating';
import type { Spread } from '../../../lib/domain/alliance/spread';
import type { Client } from '../../../lib/domain/practice/client';
import { formatValue } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import styles from './BothSides.module.css';

interface SpreadTableProps {
  readonly client: Client;
  readonly spread: Spread;
  /** In the order of the client's list: it ranks nobody. */
  readonly raters: readonly RaterId[];
}

/** What the lines of the spread draw, as a table: participants in the order of the list. */
export function SpreadTable({ client, spread, raters }: SpreadTableProps) {
  const caption = say('spread.table', { session: spread.session });
  const none = say('chart.gap.none');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark
    <div role="group" aria-label={caption} class={styles['scroller']} tabIndex={0}>
      <table class={styles['gaps']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('chart.gap.component')}</th>
            {raters.map((rater) => (
              <th key={rater} scope="col">
                {nameRater(client, rater)}
              </th>
            ))}
            <th scope="col">{say('spread.table.apart')}</th>
          </tr>
        </thead>
        <tbody>
          {spread.components.map(({ component, values, apart }) => (
            <tr key={component} data-component={component}>
              <th scope="row">{say(`component.${component}`)}</th>
              {raters.map((rater) => {
                const value = values.find((each) => each.rater === rater)?.value;
                return <td key={rater}>{value === undefined ? none : formatValue(value)}</td>;
              })}
              <td>{apart === null ? none : formatValue(apart)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
