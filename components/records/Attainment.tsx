import type { Goal, Side } from '../../lib/domain/practice/goal';
import { attainmentCourse } from '../../lib/domain/practice/goal-attainment-course';
import { say } from '../../lib/words/index';
import { formatValue } from '../charts/format';
import { Disclosure } from '../controls/Disclosure';
import styles from './Attainment.module.css';
import { AttainmentPicture } from './AttainmentPicture';
import { formatDate } from './session-words';

/** The goal attainment T score of each side with its course and its caution; nothing where no goal has a level. */
export function Attainment({ goals }: { goals: readonly Goal[] }) {
  const courses = (['client', 'practitioner'] as const).map((side) => ({
    side,
    points: attainmentCourse(goals, side),
  }));
  const said = courses.filter(({ points }) => points.length > 0);
  if (said.length === 0) return null;
  return (
    <section class={styles['attainment']}>
      <h3>{say('attainment.title')}</h3>
      {said.some(({ points }) => points.length > 1) && (
        <>
          <AttainmentPicture courses={said} />
          <p class={styles['soft']}>{say('attainment.picture')}</p>
        </>
      )}
      {said.map(({ side, points }) => (
        <Course key={side} {...{ side, points }} />
      ))}
      <p class={styles['soft']}>{say('attainment.caution')}</p>
    </section>
  );
}

function Course({ side, points }: { side: Side; points: ReturnType<typeof attainmentCourse> }) {
  const newest = points.at(-1);
  if (!newest) return null;
  const { score, goals } = newest;
  return (
    <>
      <p>{say(`attainment.now.${side}`, { score: formatValue(score), count: goals })}</p>
      {points.length > 1 && (
        <Disclosure summary={say('attainment.course', { count: points.length })}>
          <ul>
            {points.toReversed().map((point) => (
              <li key={point.at}>
                {say('attainment.line', {
                  day: formatDate(point.at),
                  score: formatValue(point.score),
                  count: point.goals,
                })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
