import { Archive, ArchiveRestore, CircleCheck, Pencil, RotateCcw, ShieldAlert, Trash2 } from 'lucide';
import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import type { Head } from '../../../lib/domain/practice/head';
import type { Sheet } from '../../../lib/places/places';
import { sayEndingAhead } from '../../../lib/words/ending-words';
import { formatDate, formatNames } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useFacts } from '../../app/use-facts';
import { Button } from '../../controls/Button';
import { Menu } from '../../controls/Menu';
import type { MenuItem } from '../../controls/menu-item';
import { Tag } from '../../controls/Tag';
import { saySlot } from '../caseload/slot-words';
import { FactTags } from '../FactTags';
import styles from './ClientPage.module.css';

interface ClientHeaderProps {
  readonly client: Client;
  readonly series: Series;
  readonly head: Head | null;
}

/** Who it is about, where the work stands, and the deeds on the client. */
export function ClientHeader({ client, series, head }: ClientHeaderProps) {
  const { place } = useApp();
  const { id: clientId, ending, endingAhead } = client;
  const show = (sheet: Sheet) => {
    place.value = { ...place.value, sheet };
  };
  return (
    <header class={styles['header']}>
      <div class={styles['who']}>
        <h1>{client.label}</h1>
        <p class={styles['soft']}>{sayClient(client, series)}</p>
        {endingAhead && <p>{sayEndingAhead(endingAhead)}</p>}
        {ending && <p>{say(`prepare.ended.${ending.kind}`, { day: formatDate(dateOf(ending.on)) })}</p>}
        {head && <Facts head={head} />}
      </div>
      <div class={styles['deeds']}>
        <Button onClick={() => show({ kind: 'enter-session', clientId })}>
          {say('command.session.enter-later')}
        </Button>
        <Button icon={Pencil} onClick={() => show({ kind: 'client-form', clientId })}>
          {say('record.edit')}
        </Button>
        <ClientMenu client={client} show={show} />
      </div>
    </header>
  );
}

function Facts({ head }: { head: Head }) {
  const facts = useFacts()(head);
  const isRunning = head.openSession?.isRunning ?? false;
  if (facts.length === 0 && !isRunning && !head.archived) return null;
  return (
    <p class={styles['facts']}>
      {head.archived && <Tag>{say('choose.is-archived')}</Tag>}
      {isRunning && <Tag tone="task">{say('workspace.running')}</Tag>}
      <FactTags facts={facts} />
    </p>
  );
}

/** The rarer deeds. */
function ClientMenu({ client, show }: { client: Client; show: (sheet: Sheet) => void }) {
  const { run } = useApp();
  const { id: clientId, ending, archived } = client;
  const work: MenuItem = ending
    ? {
        id: 'client.reopen',
        icon: RotateCcw,
        label: say('command.client.reopen'),
        run: () => void run('client.reopen', { clientId }),
      }
    : {
        id: 'client.end-work',
        icon: CircleCheck,
        label: say('command.client.end-work'),
        run: () => show({ kind: 'end-work', clientId }),
      };
  const putAway = archived ? 'client.unarchive' : 'client.archive';
  const items: readonly MenuItem[] = [
    {
      id: 'safety.show',
      icon: ShieldAlert,
      label: say('command.safety.show'),
      run: () => void run('safety.show', null),
    },
    work,
    {
      id: putAway,
      icon: archived ? ArchiveRestore : Archive,
      label: say(`command.${putAway}`),
      run: () => void run(putAway, { clientId }),
    },
    {
      id: 'client.delete',
      icon: Trash2,
      label: say('client-form.delete'),
      run: () => show({ kind: 'delete-client', clientId }),
    },
  ];
  return <Menu label={say('panel.menu')} items={items} />;
}

/** "Therapy · Couple · R., S. · 9 sessions since 2 Sep 2026 · Tue, 14:00" */
function sayClient({ kind, population, participants, createdAt, slot }: Client, series: Series): string {
  const held = series.filter(({ number }) => number !== null);
  const facts = [
    say(`client.kind.${kind}`),
    say(`population.${population}`),
    participants.length > 1 && formatNames(participants.map(({ label }) => label)),
    held.length === 0
      ? say('workspace.sessions.count', { count: 0 })
      : say('trend.since', { count: held.length, date: formatDate(held[0]?.at ?? createdAt) }),
    slot && saySlot(slot),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** The local day a date such as 2026-02-28 names. */
function dateOf(day: string): number {
  return new Date(`${day}T00:00`).getTime();
}
