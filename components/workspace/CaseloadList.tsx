import { Plus } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Head } from '../../lib/domain/practice/head';
import type { Opened } from '../../lib/store/sealed-rows';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { Button } from '../controls/Button';
import { Checkbox } from '../controls/Checkbox';
import { EmptyState } from '../controls/EmptyState';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import styles from './CaseloadList.module.css';
import { CaseloadRow } from './CaseloadRow';
import { CASELOAD_ORDERS, type CaseloadOrder, orderCaseload } from './caseload-order';
import { DamagedRow } from './DamagedRow';

interface CaseloadListProps {
  readonly opened: readonly Opened<Head>[];
  /** The client that is open beside the list. */
  readonly selected: string | null;
}

/** Every client in a row: the newest ratings, when last seen, and what is worth a look. */
export function CaseloadList({ opened, selected }: CaseloadListProps) {
  const { place, now } = useApp();
  const [wanted, setWanted] = useState('');
  const [order, setOrder] = useState<CaseloadOrder>('last-seen');
  const [showsArchived, setShowsArchived] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const heads = useMemo(() => opened.flatMap((head) => (head.ok ? [head.value] : [])), [opened]);
  const shown = useMemo(() => {
    const time = new Date(now());
    const minuteOfWeek = (time.getDay() * 24 + time.getHours()) * 60 + time.getMinutes();
    const matching = heads.filter((head) => (showsArchived || !head.archived) && matches(head, wanted));
    return orderCaseload(matching, order, minuteOfWeek);
  }, [heads, wanted, order, showsArchived]);
  const damaged = opened.filter((head) => !head.ok);
  const add = () => {
    place.value = { ...place.value, sheet: { kind: 'client-form', clientId: null } };
  };
  return (
    <section class={styles['caseload']} aria-labelledby="caseload-title">
      <header class={styles['header']}>
        <h1 id="caseload-title">{say('workspace.caseload')}</h1>
        <Button icon={Plus} onClick={add}>
          {say('command.client.add')}
        </Button>
      </header>
      {heads.length > 0 && (
        <div class={styles['filters']}>
          <TextField label={say('workspace.filter')} value={wanted} onInput={setWanted} />
          <SelectField
            label={say('workspace.order')}
            value={order}
            options={CASELOAD_ORDERS.map((value) => ({ value, label: say(`workspace.order.${value}`) }))}
            onChange={setOrder}
          />
        </div>
      )}
      {heads.some(({ archived }) => archived) && (
        <Checkbox label={say('choose.archived')} isChecked={showsArchived} onChange={setShowsArchived} />
      )}
      {damaged.map(({ id }) => (
        <DamagedRow key={id} clientId={id} />
      ))}
      {opened.length === 0 && <EmptyState text={say('workspace.empty')} />}
      {heads.length > 0 && shown.length === 0 && <EmptyState text={say('workspace.no-match')} />}
      <ul ref={list} class={styles['rows']} onKeyDown={(event) => moveFocus(event, list.current)}>
        {shown.map((head) => (
          <CaseloadRow
            key={head.clientId}
            head={head}
            isSelected={head.clientId === selected}
            isNarrow={selected !== null}
          />
        ))}
      </ul>
    </section>
  );
}

/** Up, Down, Home and End move between the rows; Enter is the link's own. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('a') ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const targets: Record<string, number> = {
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

function matches({ label }: Head, wanted: string): boolean {
  const plain = (text: string) => text.toLocaleLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain(label).includes(plain(wanted));
}
