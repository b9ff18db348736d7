import { ratedByBoth, type SidesOfSession } from '../../../lib/domain/alliance/calibration';
import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { guessPairs } from '../../../lib/domain/practice/guess-pairs';
import { say } from '../../../lib/words/index';
import { useSessions } from '../../app/use-records';
import { Card } from '../../controls/Card';
import { nameRater } from '../rater-names';
import styles from './BothSides.module.css';
import { GapHistory } from './GapHistory';
import { SummedUp } from './SummedUp';

interface SidesCardProps {
  readonly client: Client;
  readonly series: Series;
}

/** Signed gaps between the practitioner and each participant over time, and how guesses stood to answers. Never a grade. */
export function SidesCards({ client, series }: SidesCardProps) {
  const sessions = useSessions(client.id);
  const open = sessions?.flatMap((session) => (session.ok ? [session.value] : [])) ?? [];
  return client.participants
    .filter(({ role }) => role !== 'child')
    .map(({ id }) => {
      const rated = ratedByBoth(series, id);
      if (rated.length === 0) return null;
      return (
        <SidesCard
          key={id}
          rater={nameRater(client, id)}
          rated={rated}
          guessed={guessPairs(series, open, id)}
        />
      );
    });
}

interface OneSideProps {
  readonly rater: string;
  readonly rated: readonly SidesOfSession[];
  readonly guessed: readonly SidesOfSession[];
}

function SidesCard({ rater, rated, guessed }: OneSideProps) {
  return (
    <Card title={say('sides.title', { rater })}>
      <div class={styles['part']}>
        <SummedUp sides={rated} />
        <GapHistory caption={say('sides.gaps', { rater })} sides={rated} />
        {guessed.length > 0 && (
          <>
            <SummedUp sides={guessed} />
            <GapHistory caption={say('sides.guesses', { rater })} sides={guessed} />
          </>
        )}
        <p class={styles['soft']}>{say('sides.reminder')}</p>
      </div>
    </Card>
  );
}
