import { useState } from 'preact/hooks';
import { COMPONENTS, NO_VALUES } from '../../../lib/domain/alliance/components';
import { guessAbout } from '../../../lib/domain/alliance/guess';
import type { RatingForm } from '../../../lib/domain/alliance/rating-form';
import type { Client } from '../../../lib/domain/practice/client';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { Button } from '../../controls/Button';
import { HalfPointSelect } from '../../sheets/goal/HalfPointSelect';
import styles from './RatingFields.module.css';
import type { RatingChange } from './rating-form';

interface GuessFieldsProps {
  readonly client: Client;
  /** Ids of the participants whose answers are not known yet. */
  readonly guessable: readonly string[];
  readonly form: RatingForm;
  readonly onChange: (change: RatingChange) => void;
}

/** What the practitioner thinks each participant will say: optional, and before it is seen. */
export function GuessFields({ client, guessable, form, onChange }: GuessFieldsProps) {
  const [isAsked, setAsked] = useState(false);
  const guess = (rater: string, change: object) =>
    onChange((newest) => {
      const values = { ...(guessAbout(newest, rater)?.values ?? NO_VALUES), ...change };
      const others = newest.guesses.filter((each) => each.rater !== rater);
      const isBlank = COMPONENTS.every((component) => values[component] === null);
      return { guesses: isBlank ? others : [...others, { rater, values }] };
    });
  const isOpen = isAsked || guessable.some((rater) => guessAbout(form, rater) !== null);
  if (guessable.length === 0) return null;
  return (
    <section class={styles['guesses']}>
      {!isOpen && (
        <Button variant="quiet" onClick={() => setAsked(true)}>
          {say('guess.title')}
        </Button>
      )}
      {isOpen && <b>{say('guess.title')}</b>}
      {isOpen && <p class={styles['hint']}>{say('guess.hint')}</p>}
      {isOpen &&
        guessable.map((rater) => (
          <fieldset key={rater} class={styles['guess']}>
            <legend class="visually-hidden">{nameRater(client, rater)}</legend>
            {COMPONENTS.map((component) => (
              <HalfPointSelect
                key={component}
                label={say('guess.of', {
                  rater: nameRater(client, rater),
                  component: say(`component.${component}`),
                })}
                value={guessAbout(form, rater)?.values[component] ?? null}
                onChange={(value) => guess(rater, { [component]: value })}
              />
            ))}
          </fieldset>
        ))}
    </section>
  );
}
