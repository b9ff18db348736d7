import type { Series } from '../../../lib/domain/alliance/series';
import { localDate } from '../../../lib/domain/practice/local-date';
import { type SelfCheck, shortOf, weekOf } from '../../../lib/domain/practice/self-check';
import { say } from '../../../lib/words/index';
import { useHeads } from '../../app/use-records';
import { sayDay } from '../../records/frame-words';
import { formatNames } from '../../records/session-words';
import styles from '../sheets.module.css';

/** Weeks that are shown, newest first. */
const SHOWN = 8;

/** Earlier weeks beside the sessions of each: only here, and only when asked for. */
export function EarlierWeeks({ checks }: { checks: readonly SelfCheck[] }) {
  const heads = useHeads();
  if (!heads) return null;
  // The newest sessions of each client are in its head; weeks older than those are not shown.
  const series = heads.flatMap((head) => (head.ok ? [head.value.tail] : []));
  const newest = [...checks].sort((one, other) => (one.weekOf < other.weekOf ? 1 : -1)).slice(0, SHOWN);
  if (newest.length === 0) return <p class={styles['soft']}>{say('self-check.earlier.none')}</p>;
  return (
    <section>
      <ul class={styles['list']}>
        {newest.map((check) => (
          <Week key={check.id} check={check} series={series} />
        ))}
      </ul>
      <p class={styles['soft']}>{say('self-check.earlier.note')}</p>
    </section>
  );
}

function Week({ check, series }: { check: SelfCheck; series: readonly Series[] }) {
  const held = series
    .flat()
    .filter(({ attendance, at }) => attendance === 'held' && weekOf(localDate(at)) === check.weekOf);
  const short = shortOf(check);
  const dimensions = formatNames(short.map((each) => say(`self-check.dimension.${each}`)));
  return (
    <li>
      <p>
        {say('self-check.week', {
          day: sayDay(check.weekOf),
          sessions: held.length,
          strains: held.filter(({ strains }) => strains > 0).length,
        })}
      </p>
      {short.length > 0 && <p class={styles['soft']}>{say('self-check.short', { dimensions })}</p>}
      {check.words !== '' && <p class={styles['words']}>{check.words}</p>}
    </li>
  );
}
