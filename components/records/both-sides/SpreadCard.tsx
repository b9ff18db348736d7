import { COMPONENTS } from '../../../lib/domain/alliance/components';
import type { Series } from '../../../lib/domain/alliance/series';
import { type ComponentSpread, newestSpread } from '../../../lib/domain/alliance/spread';
import type { Client } from '../../../lib/domain/practice/client';
import { isChild } from '../../../lib/domain/practice/participant';
import { formatValue } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { formatList, formatPoints } from '../../charts/format';
import { Card } from '../../controls/Card';
import styles from './BothSides.module.css';
import { SpreadLine } from './SpreadLine';
import { SpreadTable } from './SpreadTable';

interface SpreadCardProps {
  readonly client: Client;
  readonly series: Series;
}

/** Where each participant stood in the newest session that several rated. It ranks nobody, and leaves young children out. */
export function SpreadCard({ client, series }: SpreadCardProps) {
  const raters = client.participants.filter((each) => !isChild(each)).map(({ id }) => id);
  const hasChild = raters.length < client.participants.length;
  const spread = raters.length < 2 ? null : newestSpread(series, raters);
  if (!spread) return null;
  const letters = new Map(raters.map((rater, at) => [rater, String(at + 1)]));
  return (
    <Card title={say('spread.title')}>
      <div class={styles['part']}>
        <p class={styles['soft']}>{say('spread.what', { session: spread.session })}</p>
        <p aria-hidden="true">
          {raters.map((rater) => `${letters.get(rater)} ${nameRater(client, rater)}`).join(' · ')}
        </p>
        {COMPONENTS.map((component) => {
          const line = spread.components.find((each) => each.component === component);
          return line && line.values.length > 0 ? (
            <div key={component}>
              <SpreadLine spread={line} letters={letters} />
              <p>{saySpread(client, line)}</p>
            </div>
          ) : null;
        })}
        <SpreadTable {...{ client, spread, raters }} />
        {hasChild && <p class={styles['soft']}>{say('spread.child')}</p>}
        <p class={styles['soft']}>{say('spread.others')}</p>
      </div>
    </Card>
  );
}

function saySpread(client: Client, { component, values, apart }: ComponentSpread): string {
  return say('spread.says', {
    component: say(`component.${component}`),
    values: formatList(
      values.map(({ rater, value }) =>
        say('spread.value', { rater: nameRater(client, rater), value: formatValue(value) }),
      ),
    ),
    spread: sayApart(apart),
  });
}

function sayApart(apart: number | null): string {
  if (apart === null) return say('spread.one');
  return apart === 0 ? say('spread.same') : say('spread.apart', { points: formatPoints(apart) });
}
