import { carersSee, youngOf } from '../../lib/domain/practice/carer-sight';
import type { Client } from '../../lib/domain/practice/client';
import { isYoung, type Participant } from '../../lib/domain/practice/participant';
import { say } from '../../lib/words/index';
import { nameRater } from '../../lib/words/rater-names';
import styles from './CarersSee.module.css';

interface CarersSeeProps {
  readonly client: Client;
  /** Whose answers are asked or shown: a young person's own line, or every young person's beside a carer; all without it. */
  readonly participant?: Participant;
}

/** What carers may see of young people's answers, in a line for each; nothing where only grown-ups come. */
export function CarersSee({ client, participant }: CarersSeeProps) {
  const isOwn = participant !== undefined && isYoung(participant.role);
  const young = isOwn ? [participant] : youngOf(client);
  if (young.length === 0) return null;
  return (
    <>
      {young.map((person) => {
        const { what, words } = carersSee(person);
        return (
          <p key={person.id} class={styles['line']}>
            {say(`carers-see.line.${what}`, { name: nameRater(client, person.id) })}
            {words !== '' && ` ${say('carers-see.line.words', { words })}`}
          </p>
        );
      })}
    </>
  );
}
