import type { Client } from '../../lib/domain/practice/client';
import type { DueMeasure } from '../../lib/domain/practice/measure-plan';
import { say } from '../../lib/words/index';
import { nameRater } from '../../lib/words/rater-names';
import { useApp } from '../app/AppContext';
import { useInstruments } from '../app/use-instruments';
import { Button } from '../controls/Button';
import styles from './Measure.module.css';

interface DueMeasuresProps {
  readonly client: Client;
  readonly due: readonly DueMeasure[];
  /** The session into which they can be entered; null while there is none. */
  readonly sessionId: string | null;
}

/** What the plan asks for in a session, each with the way to enter it. */
export function DueMeasures({ client, due, sessionId }: DueMeasuresProps) {
  const { place } = useApp();
  const { find, isRead } = useInstruments();
  const enter = ({ instrument, rater }: DueMeasure) => {
    if (sessionId === null) return;
    const sheet = { kind: 'measure', sessionId, measureId: null, planned: { instrument, rater } } as const;
    place.value = { ...place.value, sheet };
  };
  return (
    <ul class={styles['list']}>
      {due.map((each) => {
        const known = find(each.instrument);
        // It may be one of the practitioner's own.
        if (!known && !isRead) return null;
        const name = known?.name ?? each.instrument;
        const rater = nameRater(client, each.rater);
        return (
          <li key={`${each.instrument}/${each.rater}`}>
            <p class={styles['name']}>
              <strong>{name}</strong> · {rater}
            </p>
            <p class={styles['soft']}>{sayDue(each)}</p>
            {sessionId !== null && (
              <div class={styles['deeds']}>
                <Button
                  variant="quiet"
                  aria-label={say('measure.due.enter.of', { name, rater })}
                  onClick={() => enter(each)}
                >
                  {say('measure.due.enter')}
                </Button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function sayDue({ every, last }: DueMeasure): string {
  const interval = say('measure.plan.interval', { every });
  return last === null
    ? say('measure.due.never', { interval })
    : say('measure.due.last', { interval, number: last });
}
