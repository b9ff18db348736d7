import type { TargetedEvent } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/words/index';
import styles from './Combobox.module.css';
import { type ComboboxOption, CREATE, rowsFor } from './combobox-rows';
import { FieldFrame } from './FieldFrame';
import fields from './fields.module.css';
import { placeOf, type WalkedTo } from './walked-to';

export type { ComboboxOption } from './combobox-rows';

interface ComboboxProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly options: readonly ComboboxOption[];
  readonly onChoose: (id: string) => void;
  /** Words for a last row that makes something new of what was typed; none if absent. */
  readonly createLabel?: (typed: string) => string;
  readonly onCreate?: (typed: string) => void;
  readonly autoFocus?: boolean;
  /** Where it is asked for again while it stands there: another value for each time. The focus goes to it then. */
  readonly asked?: unknown;
}

/** Rows drawn at first and added when the list is scrolled or walked to its end: a long caseload must not hold up the field. */
const ROWS_AT_ONCE = 30;
/** Rows of the first drawing, which the page waits for: about as many as are in sight; the next frame brings the others. */
const ROWS_AT_FIRST = 12;

/** Type to choose: the list narrows as letters are typed (ARIA combobox with a list that is always shown). */
export function Combobox(props: ComboboxProps) {
  const { label, isLabelHidden = false, placeholder, options, createLabel, autoFocus = false, asked } = props;
  const [typed, setTyped] = useState('');
  const [walkedTo, setWalkedTo] = useState<WalkedTo | null>(null);
  const [drawn, setDrawn] = useState(ROWS_AT_FIRST);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const isWalked = useRef(false);
  const rows = rowsFor(options, typed, createLabel);
  const at = placeOf(rows, walkedTo);
  const active = rows[at];
  // As it is drawn: what is typed at once must not go elsewhere.
  useLayoutEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus, asked]);
  useEffect(() => {
    if (drawn >= ROWS_AT_ONCE) return;
    // A key that walks further may come first.
    const frame = requestAnimationFrame(() => setDrawn((standing) => Math.max(standing, ROWS_AT_ONCE)));
    return () => cancelAnimationFrame(frame);
  }, [drawn]);
  const choose = (row: ComboboxOption | undefined) => {
    if (row?.id === CREATE) props.onCreate?.(typed.trim());
    else if (row) props.onChoose(row.id);
  };
  const moveTo = (index: number) => {
    const next = (index + rows.length) % Math.max(1, rows.length);
    isWalked.current = true;
    const row = rows[next];
    if (row) setWalkedTo({ id: row.id, at: next });
    setDrawn(Math.max(drawn, next + ROWS_AT_ONCE));
  };
  useLayoutEffect(() => {
    if (isWalked.current)
      document.getElementById(`${listId}-${active?.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const type = (text: string) => {
    setTyped(text);
    setWalkedTo(null);
    setDrawn(ROWS_AT_ONCE);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const deeds: Record<string, () => void> = {
      ArrowDown: () => moveTo(at + 1),
      ArrowUp: () => moveTo(at - 1),
      Enter: () => choose(active),
      ...(typed === '' ? {} : { Escape: () => type('') }),
    };
    const deed = deeds[event.key];
    if (!deed || event.isComposing) return;
    event.preventDefault();
    // Enter that is held down chooses once.
    if (!(event.repeat && event.key === 'Enter')) deed();
  };
  return (
    <div class={styles['combobox']}>
      <FieldFrame label={label} isLabelHidden={isLabelHidden}>
        {(links) => (
          <input
            {...links}
            ref={input}
            class={fields['input']}
            type="text"
            role="combobox"
            value={typed}
            placeholder={placeholder}
            autocomplete="off"
            spellcheck={false}
            aria-expanded={rows.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active && `${listId}-${active.id}`}
            onInput={(event) => type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </FieldFrame>
      <ComboboxList
        id={listId}
        label={label}
        rows={rows}
        drawn={drawn}
        active={active}
        onChoose={choose}
        onNearEnd={() => setDrawn(Math.max(drawn, ROWS_AT_ONCE) + ROWS_AT_ONCE)}
      />
      <p role="status" class={styles['none']}>
        {rows.length === 0 && typed !== '' ? say('control.list.none') : ''}
      </p>
    </div>
  );
}

function Detail({ of: { detail } }: { of: ComboboxOption }) {
  const words = detail?.();
  return words ? <small>{words}</small> : null;
}

interface ComboboxListProps {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ComboboxOption[];
  readonly drawn: number;
  readonly active: ComboboxOption | undefined;
  readonly onChoose: (row: ComboboxOption) => void;
  readonly onNearEnd: () => void;
}

function ComboboxList({ id, label, rows, drawn, active, onChoose, onNearEnd }: ComboboxListProps) {
  const onScroll = ({ currentTarget: list }: TargetedEvent<HTMLElement>) => {
    const below = list.scrollHeight - list.scrollTop - list.clientHeight;
    if (drawn < rows.length && below <= list.clientHeight) onNearEnd();
  };
  return (
    <div id={id} class={styles['list']} role="listbox" aria-label={label} onScroll={onScroll}>
      {rows.slice(0, drawn).map((row, index) => (
        <div
          key={row.id}
          id={`${id}-${row.id}`}
          class={row.id === CREATE ? `${styles['row']} ${styles['create']}` : styles['row']}
          role="option"
          tabIndex={-1}
          aria-selected={row === active}
          aria-setsize={rows.length}
          aria-posinset={index + 1}
          // The focus stays in the field.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(row)}
        >
          <span>{row.label}</span>
          <Detail of={row} />
        </div>
      ))}
    </div>
  );
}
