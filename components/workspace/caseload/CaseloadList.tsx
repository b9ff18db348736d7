import { Plus } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Head } from '../../../lib/domain/practice/head';
import { hasReach } from '../../../lib/domain/practice/head-points';
import { readable } from '../../../lib/domain/practice/readable';
import { weekTimeOf } from '../../../lib/domain/practice/schedule';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useClock } from '../../app/use-clock';
import { useFacts } from '../../app/use-facts';
import { Button } from '../../controls/Button';
import { EmptyState } from '../../controls/EmptyState';
import { rescueFocus } from '../../controls/rescue-focus';
import type { DocumentProps } from '../documents/document';
import { LAST_CLIENT, useKept } from '../use-kept';
import { useWorkspace, type Workspace } from '../WorkspaceContext';
import { CaseloadFilters } from './CaseloadFilters';
import styles from './CaseloadList.module.css';
import { CaseloadRows } from './CaseloadRows';
import { type CaseloadOrder, type CaseloadPart, isInPart, orderCaseload } from './caseload-order';
import { DamagedRow } from './DamagedRow';
import { useChooseWish } from './use-choose-wish';

const MINUTE = 60_000;

/** Every client in a row: the newest ratings, when last seen and due next, and what is worth a look. */
export function CaseloadList({ isActive }: DocumentProps<'caseload'>) {
  const { opened, hidesLabels, kept } = useWorkspace();
  const clock = useClock(MINUTE);
  const now = weekTimeOf(clock);
  const [wanted, setWanted] = useKept('caseload.wanted', '');
  const [order, setOrder] = useKept<CaseloadOrder>('caseload.order', 'last-seen');
  const [part, setPart] = useKept<CaseloadPart>('caseload.part', 'all');
  const factsOf = useFacts();
  const [showsArchived, setShowsArchived] = useKept('caseload.archived', false);
  const section = useRef<HTMLElement>(null);
  const heads = useMemo(() => readable(opened), [opened]);
  const archived = heads.filter((head) => head.archived).length;
  const listed = useMemo(
    () =>
      heads.filter(
        (head) =>
          (showsArchived || !head.archived) && matches(head, wanted) && isInPart(head, part, now, factsOf),
      ),
    [heads, showsArchived, wanted, part, now.weekday, factsOf],
  );
  const shown = useMemo(
    () => orderCaseload(listed, order, now, factsOf),
    [listed, order, now.weekday, now.minuteOfDay, factsOf],
  );
  useReturnOfFocus(section, isActive);
  useChooseWish(section, isActive);
  const toRows = () => section.current?.querySelector<HTMLElement>('a')?.focus();
  const toFilter = () => section.current?.querySelector('input')?.focus();
  return (
    <section ref={section} class={styles['caseload']} aria-labelledby="caseload-title">
      <header class={styles['header']}>
        <h1 id="caseload-title">{say('workspace.caseload')}</h1>
        <AddClient isFirst={opened.length === 0} />
      </header>
      {heads.length > 0 && (
        <CaseloadFilters
          {...{ wanted, part, order, showsArchived, archived }}
          summary={say('workspace.shown', { shown: shown.length, count: heads.length })}
          onWanted={setWanted}
          onPart={setPart}
          onOrder={setOrder}
          onArchived={setShowsArchived}
          onEnter={toRows}
        />
      )}
      <DamagedRows {...{ opened, hidesLabels }} />
      {opened.length === 0 && <EmptyState text={say('workspace.empty')} />}
      {heads.length > 0 && shown.length === 0 && (
        <EmptyState
          text={say(wanted === '' && part === 'all' ? 'workspace.all-archived' : 'workspace.no-match')}
        />
      )}
      {shown.some(hasReach) && <p class={styles['soft']}>{say('chart.spark.reach')}</p>}
      <CaseloadRows
        heads={shown}
        {...{ now, hidesLabels, factsOf }}
        returnsTo={lastClientIn(kept)}
        onLeave={toFilter}
      />
    </section>
  );
}

/** Clients whose summary does not open stand above the rest. */
function DamagedRows({ opened, hidesLabels }: Pick<Workspace, 'opened' | 'hidesLabels'>) {
  const damaged = opened.filter((head) => !head.ok);
  return damaged.map(({ id, problem }) => (
    <DamagedRow key={id} clientId={id} {...{ problem, hidesLabels }} />
  ));
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

/** The client that was shown last, if any was. */
function lastClientIn(kept: Workspace['kept']): string | null {
  const clientId = kept.get(LAST_CLIENT);
  return typeof clientId === 'string' ? clientId : null;
}

/**
 * Where the focus was lost with another document, it goes to the row of the client that was shown last, or else to the filter. That
 * row is in sight in any case.
 */
function useReturnOfFocus(section: RefObject<HTMLElement | null>, isActive: boolean): void {
  const { kept } = useWorkspace();
  useEffect(() => {
    if (!isActive) return;
    const row = section.current?.querySelector<HTMLElement>(`a[data-client="${lastClientIn(kept)}"]`);
    row?.scrollIntoView({ block: 'center' });
    rescueFocus(row ?? section.current?.querySelector<HTMLElement>('input'));
  }, []);
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
