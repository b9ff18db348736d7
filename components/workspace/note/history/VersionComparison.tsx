import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../../lib/words/index';
import { useWidth } from '../../../charts/use-width';
import { formatWhen } from '../../../records/session-words';
import styles from './NoteHistoryPane.module.css';
import { openComparison } from './open-comparison';

/** Below so many CSS pixels there is no room for two sides. */
const NARROW = 400;

interface VersionComparisonProps {
  readonly before: string;
  readonly now: string;
  /** When it said what it said before, in milliseconds since the epoch. */
  readonly at: number;
}

/** What a note said before beside what it says now; where there is no room, what changed in one text. */
export function VersionComparison({ before, now, at }: VersionComparisonProps) {
  const [box, width] = useWidth(NARROW);
  const isNarrow = width < NARROW;
  return (
    <div ref={box} class={styles['compared']}>
      {isNarrow ? (
        <h2>{say('note.history.since', { at: formatWhen(at) })}</h2>
      ) : (
        <div class={styles['heads']}>
          <h2>{formatWhen(at)}</h2>
          <h2>{say('note.history.now')}</h2>
        </div>
      )}
      <Comparison key={`${at}/${isNarrow}/${now}`} {...{ before, now, at, isNarrow }} />
    </div>
  );
}

function Comparison({ before, now, at, isNarrow }: VersionComparisonProps & { readonly isNarrow: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = document.createElement('div');
    place.current?.append(host);
    const labels = {
      before: say('note.history.before', { at: formatWhen(at) }),
      now: say('note.history.now'),
      since: say('note.history.since', { at: formatWhen(at) }),
    };
    const close = openComparison({ host, before, now, labels, isNarrow });
    return () => {
      close();
      host.remove();
    };
  }, []);
  return <div ref={place} class={styles['sides']} />;
}
