import type { Client } from '../../lib/domain/practice/client';
import type { Goal } from '../../lib/domain/practice/goal';
import { attainmentCourse, isStillCounted } from '../../lib/domain/practice/goal-attainment-course';
import { sayersOfProgress } from '../../lib/domain/practice/goal-life';
import { isSide, sayersOf } from '../../lib/domain/practice/sides';
import { formatValue } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { nameSayer } from '../../lib/words/side-words';
import { Disclosure } from '../controls/Disclosure';
import styles from './Attainment.module.css';
import { type AttainmentCourse, AttainmentPicture } from './AttainmentPicture';
import { AttainmentTable } from './AttainmentTable';

interface AttainmentProps {
  readonly client: Client;
  readonly goals: readonly Goal[];
}

/**
 * The goal attainment T score of everyone who said levels, with its course and its caution; nothing of those whose every such goal was
 * let go.
 */
export function Attainment({ client, goals }: AttainmentProps) {
  const courses = sayersOf(client, goals.flatMap(sayersOfProgress)).map((sayer) => ({
    sayer,
    name: isSide(sayer) ? null : nameSayer(client, sayer),
    points: attainmentCourse(goals, sayer),
  }));
  const said = courses.filter(({ sayer, points }) => points.length > 0 && isStillCounted(goals, sayer));
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
      {said.map((course) => (
        <Course key={course.sayer} {...course} />
      ))}
      <p class={styles['soft']}>{say('attainment.caution')}</p>
    </section>
  );
}

function Course({ sayer, name, points }: AttainmentCourse) {
  const newest = points.at(-1);
  if (!newest) return null;
  const now = { score: formatValue(newest.score), count: newest.goals };
  return (
    <>
      <p>
        {isSide(sayer)
          ? say(`attainment.now.${sayer}`, now)
          : say('attainment.now.one', { ...now, name: name ?? '' })}
      </p>
      {points.length > 1 && (
        <Disclosure summary={say('attainment.course', { count: points.length })}>
          <AttainmentTable {...{ sayer, points }} />
        </Disclosure>
      )}
    </>
  );
}
