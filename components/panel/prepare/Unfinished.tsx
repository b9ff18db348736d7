import type { Series } from '../../../lib/domain/alliance/series';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import styles from './prepare.module.css';

/** A session that was left unfinished: go on with it now, or leave it for later. */
export function Unfinished({ sessionId, series }: { sessionId: string; series: Series }) {
  const { run } = useApp();
  const point = series.find((each) => each.sessionId === sessionId);
  if (!point) return null;
  const day = formatDate(point.at);
  return (
    <section class={styles['unfinished']} aria-labelledby="unfinished">
      <p id="unfinished">
        {point.number === null
          ? say('prepare.unfinished.not-held', { day })
          : say('prepare.unfinished', { number: point.number, day })}
      </p>
      <Button onClick={() => void run('session.resume', { sessionId })}>
        {say('prepare.unfinished.go-on')}
      </Button>
      <p class={styles['soft']}>{say('prepare.unfinished.later')}</p>
    </section>
  );
}
