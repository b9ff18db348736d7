import { useState } from 'preact/hooks';
import { attention } from '../../../lib/domain/practice/due-checks';
import type { Head } from '../../../lib/domain/practice/head';
import type { ClientChoice } from '../../../lib/domain/practice/schedule';
import type { CurrentPage } from '../../../lib/platform/current-page';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { Checkbox } from '../../controls/Checkbox';
import { Combobox, type ComboboxOption } from '../../controls/Combobox';
import { Notice } from '../../controls/Notice';
import { formatDate } from '../../records/session-words';
import { OtherSession } from '../OtherSession';
import { PanelMenu } from '../PanelMenu';
import styles from './ClientChooser.module.css';

interface ClientChooserProps {
  readonly heads: readonly Head[];
  readonly choice: ClientChoice;
  readonly page: CurrentPage | null;
}

/** Whom is it about? By typing, or from what page and clock suggest. */
export function ClientChooser({ heads, choice, page }: ClientChooserProps) {
  const { place } = useApp();
  const [showsArchived, setShowsArchived] = useState(false);
  const shown = heads.filter((head) => !head.archived || showsArchived);
  const offered =
    choice.kind === 'offer' ? heads.filter(({ clientId }) => choice.clientIds.includes(clientId)) : [];
  const choose = (clientId: string) => {
    const isRunning = heads.find((head) => head.clientId === clientId)?.openSession?.isRunning ?? false;
    place.value = {
      ...place.value,
      clientId,
      view: { kind: 'steps' },
      step: isRunning ? 'session' : 'prepare',
    };
  };
  const add = (label: string) => {
    place.value = { ...place.value, sheet: { kind: 'client-form', clientId: null, label } };
  };
  return (
    <div class={styles['chooser']}>
      <header class={styles['header']}>
        <h1>{say(heads.length === 0 ? 'choose.first.title' : 'choose.title')}</h1>
        <PanelMenu clientId={null} />
      </header>
      <OtherSession heads={heads} clientId={null} />
      <main class={styles['body']}>
        {heads.length === 0 ? (
          <p class={styles['soft']}>{say('choose.first.text')}</p>
        ) : (
          <>
            {offered.length > 0 && (
              <Notice tone="info">
                <p>{say('choose.several')}</p>
                <div class={styles['offered']}>
                  {offered.map(({ clientId, label }) => (
                    <Button key={clientId} onClick={() => choose(clientId)}>
                      {label}
                    </Button>
                  ))}
                </div>
              </Notice>
            )}
            <Combobox
              label={say('choose.label')}
              placeholder={say('choose.placeholder')}
              options={[...shown].sort(byLastSeen).map(optionOf)}
              onChoose={choose}
              createLabel={(typed) => say('choose.create', { label: typed })}
              onCreate={add}
              autoFocus
            />
          </>
        )}
        <Button variant={heads.length === 0 ? 'primary' : 'secondary'} onClick={() => add('')}>
          {say('command.client.add')}
        </Button>
        {heads.some(({ archived }) => archived) && (
          <Checkbox label={say('choose.archived')} isChecked={showsArchived} onChange={setShowsArchived} />
        )}
        {page?.address === null && <p class={styles['soft']}>{say('choose.page.unknown')}</p>}
      </main>
    </div>
  );
}

function byLastSeen(one: Head, other: Head): number {
  return (other.lastSeenAt ?? 0) - (one.lastSeenAt ?? 0) || one.label.localeCompare(other.label);
}

function optionOf(head: Head): ComboboxOption {
  const { clientId: id, label, lastSeenAt, heldCount, archived } = head;
  const seen =
    lastSeenAt === null
      ? say('choose.never')
      : say('choose.seen', { count: heldCount, day: formatDate(lastSeenAt) });
  const [first] = attention(head);
  const facts = [archived && say('choose.is-archived'), seen, first && say(`attention.short.${first.kind}`)];
  return { id, label, detail: facts.filter(Boolean).join(' · ') };
}
