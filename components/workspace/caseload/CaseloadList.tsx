import { Plus } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Head } from '../../../lib/domain/practice/head';
import { weekTimeOf } from '../../../lib/domain/practice/schedule';
import type { Opened } from '../../../lib/store/sealed-rows';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useClock } from '../../app/use-clock';
import { Button } from '../../controls/Button';
import { EmptyState } from '../../controls/EmptyState';
import { rescueFocus } from '../../controls/rescue-focus';
import { CaseloadFilters } from './CaseloadFilters';
import styles from './CaseloadList.module.css';
import { CaseloadRows } from './CaseloadRows';
import { type CaseloadOrder, orderCaseload } from './caseload-order';
import { DamagedRow } from './DamagedRow';
import { useChooseWish } from './use-choose-wish';

const MINUTE = 60_000;

interface CaseloadListProps {
  readonly opened: readonly Opened<Head>[];
  /** The client that is open beside the list. */
  readonly selected: string | null;
  readonly hidesLabels: boolean;
}

/** Every client in a row: the newest ratings, when last seen and due next, and what is worth a look. */
export function CaseloadList({ opened, selected, hidesLabels }: CaseloadListProps) {
  const now = weekTimeOf(useClock(MINUTE));
  const [wanted, setWanted] = useState('');
  const [order, setOrder] = useState<CaseloadOrder>('last-seen');
  const [showsArchived, setShowsArchived] = useState(false);
  const section = useRef<HTMLElement>(null);
  const heads = useMemo(() => opened.flatMap((head) => (head.ok ? [head.value] : [])), [opened]);
  const archived = heads.filter((head) => head.archived).length;
  const listed = useMemo(
    () => heads.filter((head) => (showsArchived || !head.archived) && matches(head, wanted)),
    [heads, showsArchived, wanted],
  );
  const shown = useMemo(
    () => orderCaseload(listed, order, now),
    [listed, order, now.weekday, now.minuteOfDay],
  );
  useReturnOfFocus(section.current, selected);
  const toRows = () => section.current?.querySelector<HTMLElement>('a')?.focus();
  const isSide = selected !== null;
  return (
    <section
      ref={section}
      class={isSide ? `${styles['caseload']} ${styles['side']}` : styles['caseload']}
      role={isSide ? 'navigation' : 'main'}
      aria-labelledby="caseload-title"
    >
      <header class={styles['header']}>
        <Title isSide={isSide} />
        <AddClient isFirst={opened.length === 0} />
      </header>
      {heads.length > 0 && (
        <CaseloadFilters
          {...{ wanted, order, showsArchived, archived }}
          summary={say('workspace.shown', { shown: shown.length, count: heads.length })}
          onWanted={setWanted}
          onOrder={setOrder}
          onArchived={setShowsArchived}
          onEnter={toRows}
        />
      )}
      {!isSide && <DamagedRows {...{ opened, hidesLabels }} />}
      {opened.length === 0 && <EmptyState text={say('workspace.empty')} />}
      {heads.length > 0 && shown.length === 0 && (
        <EmptyState text={say(wanted === '' ? 'workspace.all-archived' : 'workspace.no-match')} />
      )}
      <CaseloadRows heads={shown} {...{ selected, now, hidesLabels }} />
    </section>
  );
}

/** Clients whose summary does not open stand above the rest. */
function DamagedRows({ opened, hidesLabels }: Pick<CaseloadListProps, 'opened' | 'hidesLabels'>) {
  const damaged = opened.filter((head) => !head.ok);
  return damaged.map(({ id, problem }) => (
    <DamagedRow key={id} clientId={id} {...{ problem, hidesLabels }} />
  ));
}

/** The page's first heading while the caseload is the page; a lesser one beside a client. */
function Title({ isSide }: { isSide: boolean }) {
  const Heading = isSide ? 'h2' : 'h1';
  return <Heading id="caseload-title">{say('workspace.caseload')}</Heading>;
}

function AddClient({ isFirst }: { isFirst: boolean }) {
  const { place } = useApp();
  const add = () => {
    place.value = { ...place.value, sheet: { kind: 'client-form', clientId: null } };
  };
  return (
    <Button icon={Plus} variant={isFirst ? 'primary' : 'secondary'} onClick={add}>
      {say('command.client.add')}
    </Button>
  );
}

/** When the open client is closed and the focus went with it, it returns to that client's row, or else to the filter. */
function useReturnOfFocus(section: HTMLElement | null, selected: string | null): void {
  const last = useRef(selected);
  useEffect(() => {
    if (selected === null) {
      const row = section?.querySelector<HTMLElement>(`a[data-client="${last.current}"]`);
      rescueFocus(row ?? section?.querySelector<HTMLElement>('input'));
    }
    last.current = selected;
  }, [selected, section]);
  useChooseWish(section);
}

/** Letters and digits only, without case or accents, so that "mk" finds "M.K.". */
function matches({ label }: Head, wanted: string): boolean {
  return plain(label).includes(plain(wanted));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
