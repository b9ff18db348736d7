import { useEffect, useRef, useState } from 'preact/hooks';
import { COMPONENTS } from '../../../lib/domain/alliance/components';
import type { Head } from '../../../lib/domain/practice/head';
import type { WeekTime } from '../../../lib/domain/practice/schedule';
import { say } from '../../../lib/words/index';
import type { FactsOf } from '../../app/use-look';
import { ComponentMark } from '../../controls/ComponentMark';
import { CaseloadRow } from './CaseloadRow';
import styles from './CaseloadRow.module.css';
import { sayDue } from './slot-words';

/** No row is lower, in pixels. */
const LEAST_HEIGHT = 48;
/** Rows that each frame adds to those in sight. */
const ROWS_A_FRAME = 24;
/** How far Page Up and Page Down go. */
const ROWS_A_PAGE = 10;

/** As many rows as the window can hold: the first drawing, which the page waits for, has no more. */
function rowsInSight(): number {
  return Math.ceil(window.innerHeight / LEAST_HEIGHT);
}

interface CaseloadRowsProps {
  readonly heads: readonly Head[];
  readonly now: WeekTime;
  readonly hidesLabels: boolean;
  readonly factsOf: FactsOf;
  /** The client that is returned to: that row is among those drawn at once. */
  readonly returnsTo: string | null;
  /** From the first row up and out of the list. */
  readonly onLeave: () => void;
}

/** The rows: one stop for the Tab key, the arrow keys move between them. */
export function CaseloadRows({ heads, now, hidesLabels, factsOf, returnsTo, onLeave }: CaseloadRowsProps) {
  const [focused, setFocused] = useState(returnsTo);
  const list = useRef<HTMLUListElement>(null);
  const drawn = useGrowth(heads.length, heads.findIndex(({ clientId }) => clientId === returnsTo) + 1);
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
        onKeyDown={(event) => moveFocus(event, list.current, onLeave)}
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

/** How many of `count` are drawn, at least `least`: what is in sight first, the rest in the frames after; so too when a filter is lifted. */
function useGrowth(count: number, least: number): number {
  const [drawn, setDrawn] = useState(() => Math.max(rowsInSight(), least));
  useEffect(() => {
    if (drawn >= count) {
      setDrawn(Math.max(count, rowsInSight()));
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

/** Up, Down, Page Up, Page Down, Home and End move between the rows, and Up from the first one leaves them; Enter is the link's own. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null, onLeave: () => void): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('a') ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + ROWS_A_PAGE,
    PageUp: at - ROWS_A_PAGE,
    Home: 0,
    End: rows.length - 1,
  };
  const next = targets[event.key];
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  if (next === undefined || at < 0 || hasModifier) return;
  event.preventDefault();
  if (event.key === 'ArrowUp' && at === 0) {
    onLeave();
    return;
  }
  rows[Math.min(rows.length - 1, Math.max(0, next))]?.focus();
}
