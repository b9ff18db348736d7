import { COMPONENTS } from '../../lib/domain/alliance/components';
import { PRACTITIONER, type Rating } from '../../lib/domain/alliance/rating';
import { formatValue } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { ComponentMark } from '../controls/ComponentMark';
import styles from './RatingLine.module.css';

/** One saved rating: three values with their shapes, the lines in the rater's words, and whether an answer was seen before it. */
export function RatingLine({ rating }: { rating: Rating }) {
  const { values, lines, declined, rater } = rating;
  const side = rater === PRACTITIONER ? 'practitioner' : 'client';
  const isSeenFirst = (rating.seenFirst ?? []).length > 0;
  const seenFirst = isSeenFirst && <p class={styles['soft']}>{say('record.seen-first')}</p>;
  if (declined)
    return (
      <>
        <p>{say('record.declined')}</p>
        {seenFirst}
      </>
    );
  return (
    <div class={styles['rating']}>
      <ul class={styles['values']}>
        {COMPONENTS.map((component) => {
          const value = values[component];
          return (
            <li key={component}>
              <ComponentMark component={component} side={side} />
              <span>{say(`component.${component}`)}</span>
              <b>{value === null ? say('history.blank') : formatValue(value)}</b>
            </li>
          );
        })}
      </ul>
      <RatingWords lines={lines} />
      {seenFirst}
    </div>
  );
}

/** What a rater wrote beside the values. */
export function RatingWords({ lines }: Pick<Rating, 'lines'>) {
  const said = COMPONENTS.filter((component) => lines[component].trim() !== '');
  if (said.length === 0) return null;
  return (
    <ul class={styles['words']}>
      {said.map((component) => (
        <li key={component}>
          {say('record.line', { component: say(`component.${component}`), line: lines[component] })}
        </li>
      ))}
    </ul>
  );
}
