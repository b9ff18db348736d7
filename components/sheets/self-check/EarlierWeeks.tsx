import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Head } from '../../../lib/domain/practice/head';
import { localDate } from '../../../lib/domain/practice/local-date';
import { readable } from '../../../lib/domain/practice/readable';
import { type SelfCheck, shortOf, weekOf } from '../../../lib/domain/practice/self-check';
import { dipsWithin } from '../../../lib/domain/signals/past-dips';
import { formatNames, sayDay } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useAssumptions } from '../../app/use-assumptions';
import { useHeads } from '../../app/use-records';
import { focusOn, isFocusLost } from '../../controls/rescue-focus';
import styles from '../sheets.module.css';

/** Weeks that are shown, newest first. */
const SHOWN = 8;

/** Earlier weeks beside the sessions of each: only here, and only when asked for. */
export function EarlierWeeks({ checks }: { checks: readonly SelfCheck[] }) {
  const heads = useHeads();
  const place = useRef<HTMLDivElement>(null);
  const isThere = heads !== undefined;
  // What asked for them is gone: one reads on here.
  useLayoutEffect(() => {
    if (isThere && isFocusLost()) focusOn(place.current);
  }, [isThere]);
  if (!heads) return null;
  // The newest sessions of each client are in its head; weeks older than those are not shown.
  const known = readable(heads);
  const newest = [...checks].sort((one, other) => (one.weekOf < other.weekOf ? 1 : -1)).slice(0, SHOWN);
  return (
    <div ref={place}>
      {newest.length === 0 ? (
        <p class={styles['soft']}>{say('self-check.earlier.none')}</p>
      ) : (
        <Weeks checks={newest} heads={known} />
      )}
    </div>
  );
}

function Weeks({ checks, heads }: { checks: readonly SelfCheck[]; heads: readonly Head[] }) {
  return (
    <section>
      <ul class={styles['list']}>
        {checks.map((check) => (
          <Week key={check.id} check={check} heads={heads} />
        ))}
      </ul>
      <p class={styles['soft']}>{say('self-check.earlier.note')}</p>
    </section>
  );
}

function Week({ check, heads }: { check: SelfCheck; heads: readonly Head[] }) {
  const assumptions = useAssumptions();
  const isWithin = (at: number) => weekOf(localDate(at)) === check.weekOf;
  const held = heads
    .flatMap(({ tail }) => tail)
    .filter(({ attendance, at }) => attendance === 'held' && isWithin(at));
  const dips = heads.map(({ tail, watched }) => dipsWithin(tail, watched, { isWithin, assumptions }));
  const short = shortOf(check);
  const dimensions = formatNames(short.map((each) => say(`self-check.dimension.${each}`)));
  return (
    <li>
      <p>
        {say('self-check.week', {
          day: sayDay(check.weekOf),
          sessions: held.length,
          strains: held.filter(({ strains }) => strains > 0).length,
          dips: dips.reduce((sum, count) => sum + count, 0),
        })}
      </p>
      {short.length > 0 && <p class={styles['soft']}>{say('self-check.short', { dimensions })}</p>}
      {check.words !== '' && <p class={styles['words']}>{check.words}</p>}
    </li>
  );
}
