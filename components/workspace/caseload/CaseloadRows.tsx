import { useEffect, useRef, useState } from 'preact/hooks';
import { COMPONENTS } from '../../../lib/domain/alliance/components';
import type { Head } from '../../../lib/domain/practice/head';
import type { WeekTime } from '../../../lib/domain/practice/schedule';
import { say } from '../../../lib/words/index';
import type { FactsOf } from '../../app/use-facts';
import { ComponentMark } from '../../controls/ComponentMark';
import { CaseloadRow } from './CaseloadRow';
import styles from './CaseloadRow.module.css';
import { sayDue } from './slot-words';

/** Rows drawn at once: as many as a screen shows; a taller one gets the rest in the next frame. */
const ROWS_A_FRAME = 24;

interface CaseloadRowsProps {
  readonly heads: readonly Head[];
  readonly now: WeekTime;
  readonly hidesLabels: boolean;
  readonly factsOf: FactsOf;
}

/** The rows: one stop for the Tab key, the arrow keys move between them. */
export function CaseloadRows({ heads, now, hidesLabels, factsOf }: CaseloadRowsProps) {
  const [focused, setFocused] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const drawn = useGrowth(heads.length);
  const isListed = heads.some(({ clientId }) => clientId === focused);
  const stop = isListed ? focused : heads[0]?.clientId;
  if (heads.length === 0) return null;
  return (
    <div class={styles['table']}>
      <ColumnNames />
      <ul
        ref={list}
        class={styles['rows']}
        aria-labelledby="caseload-title"
        onKeyDown={(event) => moveFocus(event, list.current)}
      >
        {heads.slice(0, drawn).map((head) => (
          <CaseloadRow
            key={head.clientId}
            {...{ head, hidesLabels, factsOf }}
            due={sayDue(head, now)}
            isStop={head.clientId === stop}
            onFocus={setFocused}
          />
        ))}
      </ul>
    </div>
  );
}

/** How many of `count` are drawn: what is in sight first, the rest in the frames after; so too when a filter is lifted. */
function useGrowth(count: number): number {
  const [drawn, setDrawn] = useState(ROWS_A_FRAME);
  useEffect(() => {
    if (drawn >= count) {
      setDrawn(Math.max(count, ROWS_A_FRAME));
      return;
    }
    const frame = requestAnimationFrame(() => setDrawn(drawn + ROWS_A_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [drawn, count]);
  return drawn;
}

/** What the columns show, for the eye; each row says it in words of its own. */
function ColumnNames() {
  return (
    <div class={styles['names']} aria-hidden="true">
      <span>{say('workspace.column.client')}</span>
      <span class={styles['components']}>
        {COMPONENTS.map((component) => (
          <span key={component}>
            <ComponentMark component={component} side="client" />
            {say(`component.${component}`)}
          </span>
        ))}
      </span>
      <span>{say('workspace.column.seen')}</span>
      <span>{say('workspace.column.due')}</span>
      <span>{say('workspace.order.attention')}</span>
    </div>
  );
}

/** Up, Down, Home and End move between the rows; Enter is the link's own. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('a') ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const next = targets[event.key];
  if (next === undefined || at < 0) return;
  event.preventDefault();
  rows[Math.min(rows.length - 1, Math.max(0, next))]?.focus();
}
