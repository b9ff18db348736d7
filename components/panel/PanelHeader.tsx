import { Lock } from 'lucide';
import type { Session } from '../../lib/domain/practice/session';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useClock } from '../app/use-clock';
import { IconButton } from '../controls/IconButton';
import { TimerText } from '../controls/TimerText';
import styles from './PanelHeader.module.css';
import { PanelMenu } from './PanelMenu';
import type { StepProps } from './step-props';
import { useLabel } from './use-label';

const SECOND = 1000;

/** Who it is about, the timer, and the way to everything else. */
export function PanelHeader({ client, session, series }: StepProps) {
  const { run } = useApp();
  const label = useLabel(client, session);
  return (
    <header class={styles['header']}>
      <span class={styles['avatar']} aria-hidden="true">
        {initials(label)}
      </span>
      <div class={styles['who']}>
        <h1>{label}</h1>
        <p>{sessionWords({ client, session, series })}</p>
      </div>
      {session?.status === 'running' && <Timer session={session} />}
      <IconButton
        icon={Lock}
        label={say('command.vault.lock')}
        onClick={() => void run('vault.lock', null)}
      />
      <PanelMenu clientId={client.id} />
    </header>
  );
}

function Timer({ session }: { session: Session }) {
  const now = useClock(SECOND);
  return (
    <span class={styles['timer']}>
      <span class="visually-hidden">{say('panel.timer')}</span>
      <TimerText milliseconds={now - session.startedAt} />
    </span>
  );
}

/** "Session 7 · coaching": the one that is open, or the coming one. */
function sessionWords({ client, session, series }: StepProps): string {
  const own = series.find(({ sessionId }) => sessionId === session?.id);
  const held = series.filter(({ number }) => number !== null).length;
  const number = own ? own.number : held + 1;
  const which = number === null ? say('panel.session.not-held') : say('panel.session.number', { number });
  const state = session ? '' : say('panel.session.next');
  return [which, state, say(`client.kind.${client.kind}`)].filter(Boolean).join(' · ');
}

function initials(label: string): string {
  const letters = label.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.slice(0, 2).join('').toLocaleUpperCase();
}
