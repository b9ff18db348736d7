import { useId } from 'preact/hooks';
import { formatDate, formatValue } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import tables from '../charts/ChartTable.module.css';
import { TableScroller } from '../charts/TableScroller';
import type { AttainmentCourse } from './AttainmentPicture';

/** One course as a table: every dot of its line, the newest first. */
export function AttainmentTable({ sayer, points }: Pick<AttainmentCourse, 'sayer' | 'points'>) {
  const id = useId();
  return (
    <TableScroller id={`${id}course`} label={say('attainment.table')}>
      <table class={tables['table']} data-course={sayer}>
        <caption>{say('attainment.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('attainment.table.day')}</th>
            <th scope="col">{say('attainment.table.score')}</th>
            <th scope="col">{say('attainment.table.goals')}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ at, score, goals }) => (
            <tr key={at}>
              <th scope="row">{formatDate(at)}</th>
              <td class={tables['value']}>{formatValue(score)}</td>
              <td>{goals}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroller>
  );
}
