import { COMPONENTS } from '../../lib/domain/alliance/components';
import type { Reveal } from '../../lib/domain/alliance/reveal';
import { say } from '../../lib/words';
import styles from './ChartTable.module.css';
import { formatGap } from './format';
import { type GapSide, textOf } from './gap-words';
import { TableScroller } from './TableScroller';

interface GapTableProps {
  readonly id: string;
  readonly reveal: Reveal;
  readonly practitioner: GapSide;
  readonly client: GapSide;
}

/** The reveal as a table: exactly what the picture draws. */
export function GapTable({ id, reveal, practitioner, client }: GapTableProps) {
  return (
    <TableScroller id={id} label={say('chart.gap.name')}>
      <table class={styles['table']}>
        <caption>{say('chart.gap.name')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('chart.gap.component')}</th>
            <th scope="col">{client.label}</th>
            <th scope="col">{practitioner.label}</th>
            {!client.isChild && <th scope="col">{say('chart.table.gap', { rater: client.label })}</th>}
          </tr>
        </thead>
        <tbody>
          {COMPONENTS.map((component) => {
            const { practitioner: own, client: theirs, gap } = reveal[component];
            return (
              <tr key={component}>
                <th scope="row">{say(`component.${component}`)}</th>
                <td>{textOf(client, theirs)}</td>
                <td>{textOf(practitioner, own)}</td>
                {!client.isChild && <td>{gap === null ? say('chart.gap.none') : formatGap(gap)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroller>
  );
}
