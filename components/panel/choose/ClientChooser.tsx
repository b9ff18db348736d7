import { ArrowLeft, Lock, Plus } from 'lucide';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ListedHead } from '../../../lib/domain/practice/head';
import type { ClientChoice } from '../../../lib/domain/practice/schedule';
import { weekTimeOf } from '../../../lib/domain/practice/schedule';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import type { KnownPage } from '../../app/use-known-page';
import { useLook } from '../../app/use-look';
import { usePractitioner } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Checkbox } from '../../controls/Checkbox';
import { Combobox } from '../../controls/Combobox';
import { IconButton } from '../../controls/IconButton';
import { OtherSession } from '../OtherSession';
import { PanelMenu } from '../PanelMenu';
import styles from './ClientChooser.module.css';
import { clientOptions } from './client-options';

interface ClientChooserProps {
  readonly heads: readonly ListedHead[];
  /** Whether there is no client at all, not even one whose head is damaged. */
  readonly isFirst: boolean;
  readonly choice: ClientChoice;
  readonly page: KnownPage;
}

/** Whom is it about? By typing, or from what page and clock suggest. */
export function ClientChooser({ heads, isFirst, choice, page }: ClientChooserProps) {
  const { place, context, run } = useApp();
  useLayoutEffect(() => {
    context.value = { ...context.value, client: null, session: null };
  }, []);
  const choose = (clientId: string) => {
    const isSame = clientId === place.value.clientId;
    const step = isSame ? place.value.step : 'prepare';
    place.value = { ...place.value, clientId, view: { kind: 'steps' }, step };
  };
  const add = (label: string) => {
    place.value = { ...place.value, sheet: { kind: 'client-form', clientId: null, label } };
  };
  const before = heads.find(({ clientId }) => clientId === place.value.clientId);
  return (
    <div class={styles['chooser']}>
      <header class={styles['header']}>
        <h1>{say(isFirst ? 'choose.first.title' : 'choose.title')}</h1>
        <IconButton
          icon={Lock}
          label={say('command.vault.lock')}
          onClick={() => void run('vault.lock', null)}
        />
        <PanelMenu clientId={null} />
      </header>
      <OtherSession heads={heads} clientId={null} />
      <main class={styles['body']}>
        {before && (
          <Button variant="quiet" icon={ArrowLeft} onClick={() => choose(before.clientId)}>
            {say('choose.back', { label: before.label })}
          </Button>
        )}
        {isFirst && <p class={styles['soft']}>{say('choose.first.text')}</p>}
        <Waiting />
        <Offered heads={heads} choice={choice} onChoose={choose} />
        {!isFirst && <ByTyping heads={heads} onChoose={choose} onCreate={add} />}
        <Button variant={isFirst ? 'primary' : 'secondary'} icon={Plus} onClick={() => add('')}>
          {say('command.client.add')}
        </Button>
        {!page.isFollowed && <p class={styles['soft']}>{say('choose.page.unknown')}</p>}
      </main>
    </div>
  );
}

/** Goals from pages that nobody has filed yet; nobody is guessed. */
function Waiting() {
  const count = usePractitioner()?.waiting.length ?? 0;
  return count === 0 ? null : <p role="status">{say('choose.waiting', { count })}</p>;
}

interface OfferedProps {
  readonly heads: readonly ListedHead[];
  readonly choice: ClientChoice;
  readonly onChoose: (clientId: string) => void;
}

/** Several clients fit the page or the hour: offered, never chosen. */
function Offered({ heads, choice, onChoose }: OfferedProps) {
  if (choice.kind !== 'offer') return null;
  const offered = heads.filter(({ clientId }) => choice.clientIds.includes(clientId));
  return (
    <section class={styles['offer']} aria-labelledby="offered">
      <p id="offered">{say('choose.several')}</p>
      <div class={styles['offered']}>
        {offered.map(({ clientId, label }) => (
          <Button key={clientId} onClick={() => onChoose(clientId)}>
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}

interface ByTypingProps {
  readonly heads: readonly ListedHead[];
  readonly onChoose: (clientId: string) => void;
  readonly onCreate: (label: string) => void;
}

/** Until it is known, nothing is said. */
const noFacts = () => [];

function ByTyping({ heads, onChoose, onCreate }: ByTypingProps) {
  const { now, place } = useApp();
  const factsOf = useLook() ?? noFacts;
  const [showsArchived, setShowsArchived] = useState(false);
  const shown = heads.filter((head) => !head.archived || showsArchived);
  return (
    <>
      <Combobox
        label={say('choose.label')}
        placeholder={say('choose.placeholder')}
        options={clientOptions(shown, weekTimeOf(now()), factsOf)}
        onChoose={onChoose}
        createLabel={(typed) => say('choose.create', { label: typed })}
        onCreate={onCreate}
        autoFocus
        asked={place.value.view}
      />
      {heads.some(({ archived }) => archived) && (
        <Checkbox label={say('choose.archived')} isChecked={showsArchived} onChange={setShowsArchived} />
      )}
    </>
  );
}
