import type { Series } from '../../../lib/domain/alliance/series';
import { say } from '../../../lib/words/index';
import { EventGlyph } from '../../charts/Glyph';
import { Card } from '../../controls/Card';
import { Tag } from '../../controls/Tag';
import { saySession } from '../../records/session-words';
import styles from './TrendView.module.css';

interface StrainListProps {
  readonly series: Series;
  readonly onOpen: (sessionId: string) => void;
}

/** Sessions in which strain or repair was marked, newest first. Marks, not verdicts. */
export function StrainList({ series, onOpen }: StrainListProps) {
  const marked = series.filter(({ strains, repairs }) => strains + repairs > 0).reverse();
  return (
    <Card title={say('trend.strains')}>
      {marked.length === 0 && <p class={styles['soft']}>{say('trend.strains.none')}</p>}
      <ul class={styles['list']}>
        {marked.map((point) => (
          <li key={point.sessionId}>
            <button type="button" class={styles['open']} onClick={() => onOpen(point.sessionId)}>
              <span class={styles['name']}>{saySession(point)}</span>
              {point.strains > 0 && (
                <Tag tone="strain">
                  <EventGlyph kind="strain" />
                  {say('trend.strain.count', { count: point.strains })}
                </Tag>
              )}
              {point.repairs > 0 && (
                <Tag tone="repair">
                  <EventGlyph kind="repair" />
                  {say('trend.repair.count', { count: point.repairs })}
                </Tag>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
