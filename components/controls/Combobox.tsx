import { useEffect, useId, useRef, useState } from 'preact/hooks';
import styles from './Combobox.module.css';
import { FieldFrame } from './FieldFrame';
import fields from './fields.module.css';

/** One thing that can be chosen. */
export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

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
}

const CREATE = 'create';

/** Type to choose: the list narrows as letters are typed (ARIA combobox with a list that is always shown). */
export function Combobox(props: ComboboxProps) {
  const {
    label,
    isLabelHidden = false,
    placeholder,
    options,
    onChoose,
    createLabel,
    onCreate,
    autoFocus,
  } = props;
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  const rows = rowsFor(options, typed, createLabel);
  const active = rows[Math.min(at, rows.length - 1)];
  const choose = (row: ComboboxOption | undefined) => {
    if (!row) return;
    if (row.id === CREATE) onCreate?.(typed.trim());
    else onChoose(row.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 };
    const next = targets[event.key];
    if (next !== undefined) setAt((next + rows.length) % Math.max(1, rows.length));
    if (event.key === 'Enter') choose(active);
    if (event.key === 'Escape' && typed !== '') setTyped('');
    if (next !== undefined || event.key === 'Enter' || (event.key === 'Escape' && typed !== ''))
      event.preventDefault();
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
            aria-expanded={true}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active && `${listId}-${active.id}`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </FieldFrame>
      <div id={listId} class={styles['list']} role="listbox" aria-label={label}>
        {rows.map((row) => (
          <div
            key={row.id}
            id={`${listId}-${row.id}`}
            class={styles['row']}
            role="option"
            tabIndex={-1}
            aria-selected={row === active}
            onClick={() => choose(row)}
          >
            <span>{row.label}</span>
            {row.detail && <small>{row.detail}</small>}
          </div>
        ))}
      </div>
    </div>
  );
}

function rowsFor(
  options: readonly ComboboxOption[],
  typed: string,
  createLabel: ((typed: string) => string) | undefined,
): readonly ComboboxOption[] {
  const wanted = plain(typed);
  const matching = options.filter(({ label, detail = '' }) => plain(`${label} ${detail}`).includes(wanted));
  const isNew = wanted !== '' && !options.some(({ label }) => plain(label) === wanted);
  return createLabel && isNew ? [...matching, { id: CREATE, label: createLabel(typed.trim()) }] : matching;
}

/** Letters and digits only, without case or accents, so that "mk" finds "M.K.". */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
