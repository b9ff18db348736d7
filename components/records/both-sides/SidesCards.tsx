import { ratedByBoth, type SidesOfSession } from '../../../lib/domain/alliance/calibration';
import type { Series } from '../../../lib/domain/alliance/series';
import { formsOverTime, type PlacedComparison } from '../../../lib/domain/practice/both-forms';
import type { Client } from '../../../lib/domain/practice/client';
import { guessPairs } from '../../../lib/domain/practice/guess-pairs';
import { isChild } from '../../../lib/domain/practice/participant';
import { readable } from '../../../lib/domain/practice/readable';
import { ALLIANCE_FORMS } from '../../../lib/library/instruments/alliance-forms';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { useSessions } from '../../app/use-records';
import { Card } from '../../controls/Card';
import styles from './BothSides.module.css';
import { FormsHistory } from './FormsHistory';
import { GapHistory, type GapHistoryProps } from './GapHistory';
import { SummedUp } from './SummedUp';

interface SidesCardProps {
  readonly client: Client;
  readonly series: Series;
}

/** Both numbers and the gap of the practitioner and each participant over time, questionnaires included, and how guesses stood to answers. Never a grade. */
export function SidesCards({ client, series }: SidesCardProps) {
  const sessions = useSessions(client.id);
  const open = readable(sessions);
  return client.participants
    .filter((each) => !isChild(each))
    .map(({ id }) => {
      const rated = ratedByBoth(series, id);
      const compared = formsOverTime(series, open, id, ALLIANCE_FORMS);
      if (rated.length + compared.length === 0) return null;
      const guessed = guessPairs(series, open, id);
      return <SidesCard key={id} {...{ client, rated, guessed, compared }} id={id} />;
    });
}

interface OneSideProps {
  readonly client: Client;
  readonly id: string;
  readonly rated: readonly SidesOfSession[];
  readonly guessed: readonly SidesOfSession[];
  readonly compared: readonly PlacedComparison[];
}

function SidesCard({ client, id, rated, guessed, compared }: OneSideProps) {
  const rater = nameRater(client, id);
  return (
    <Card title={say('sides.title', { rater })}>
      <div class={styles['part']}>
        {rated.length > 0 && (
          <Pairs
            sides={rated}
            {...{ rater, own: say('rater.practitioner'), caption: say('sides.gaps', { rater }) }}
          />
        )}
        {guessed.length > 0 && (
          <Pairs
            sides={guessed}
            {...{ rater, own: say('sides.guess'), caption: say('sides.guesses', { rater }) }}
          />
        )}
        <FormsHistory {...{ client, compared }} rater={id} />
        <p class={styles['soft']}>{say('sides.reminder')}</p>
      </div>
    </Card>
  );
}

function Pairs(props: GapHistoryProps) {
  return (
    <>
      <SummedUp sides={props.sides} />
      <GapHistory {...props} />
    </>
  );
}
