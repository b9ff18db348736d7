import type { PlacedComparison } from '../../../lib/domain/practice/both-forms';
import type { Client } from '../../../lib/domain/practice/client';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import styles from './BothSides.module.css';
import { formatMean, formatMeanGap, sayForms } from './FormsCompared';
import { sayFormsSummedUp } from './forms-summed-up';

interface FormsHistoryProps {
  readonly client: Client;
  readonly rater: string;
  /** Oldest first. */
  readonly compared: readonly PlacedComparison[];
}

/** Questionnaires about the alliance that both sides answered, session by session; item means only. */
export function FormsHistory({ client, rater, compared }: FormsHistoryProps) {
  const newest = compared.at(-1);
  if (!newest) return null;
  const name = nameRater(client, rater);
  const means = compared.flatMap((each) => (each.kind === 'means' ? [each] : []));
  return (
    <>
      <p>{sayForms(client, newest)}</p>
      {sayFormsSummedUp(compared).map((said) => (
        <p key={said}>{said}</p>
      ))}
      {means.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark
        <div
          role="group"
          aria-label={say('forms.table', { rater: name })}
          class={styles['scroller']}
          tabIndex={0}
        >
          <table class={styles['gaps']}>
            <caption>{say('forms.table', { rater: name })}</caption>
            <thead>
              <tr>
                <th scope="col">{say('sides.session')}</th>
                <th scope="col" class={styles['named']}>
                  {say('forms.questionnaire')}
                </th>
                <th scope="col">{name}</th>
                <th scope="col">{say('rater.practitioner')}</th>
                <th scope="col">{say('sides.gap')}</th>
              </tr>
            </thead>
            <tbody>
              {means.toReversed().map((each) => (
                <tr key={`${each.sessionId} ${each.theirs.id}`}>
                  <th scope="row">{each.session}</th>
                  <td class={styles['named']}>{each.theirs.name}</td>
                  <td>{formatMean(each.client)}</td>
                  <td>{formatMean(each.practitioner)}</td>
                  <td>{formatMeanGap(each.gap)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
