import { Lock, UserRound } from 'lucide';
import { hadSessionOn, weekTimeOf } from '../../lib/domain/practice/schedule';
import type { Session } from '../../lib/domain/practice/session';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useClock } from '../app/use-clock';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { TimerText } from '../controls/TimerText';
import { sayTimeOfDay } from './choose/slot-words';
import styles from './PanelHeader.module.css';
import { PanelMenu } from './PanelMenu';
import type { FrameProps } from './step-props';

const SECOND = 1000;

/** Who it is about, the timer, and the way to everything else. */
export function PanelHeader(props: FrameProps) {
  const { run, now } = useApp();
  const { client, session, isHidden } = props;
  const { label } = client;
  return (
    <header class={styles['header']}>
      <span class={styles['avatar']} aria-hidden="true">
        {isHidden ? <Icon node={UserRound} /> : initials(label)}
      </span>
      <div class={styles['who']}>
        <h1 title={label}>{label}</h1>
        <p>{sessionWords(props, now())}</p>
      </div>
      {session && !session.enteredLater && <Timer session={session} />}
      <IconButton
        icon={Lock}
        label={say('command.vault.lock')}
        onClick={() => void run('vault.lock', null)}
      />
      <PanelMenu clientId={client.id} />
    </header>
  );
}

/** Time since the start; once it has ended, how long it was. */
function Timer({ session }: { session: Session }) {
  const now = useClock(session.endedAt === null ? SECOND : null);
  return (
    <span class={styles['timer']}>
      <span class="visually-hidden">{say('panel.timer')}</span>
      <TimerText milliseconds={Math.max(0, (session.endedAt ?? now) - session.startedAt)} />
    </span>
  );
}

/** "Session 7 · starts 14:00 · Coaching": the one that is shown, or the coming one. */
function sessionWords({ client, session, series }: FrameProps, now: number): string {
  const own = series.find(({ sessionId }) => sessionId === session?.id);
  const held = series.filter(({ number }) => number !== null).length;
  const number = session ? (own?.number ?? null) : held + 1;
  const which = number === null ? say('panel.session.not-held') : say('panel.session.number', { number });
  const state = session
    ? ''
    : comingWords(client.archived || client.ending ? null : client.slot, series, now);
  return [which, state, say(`client.kind.${client.kind}`)].filter(Boolean).join(' · ');
}

/** Today's slot, while it is still ahead or going on and nothing has been held or missed today. */
function comingWords(slot: FrameProps['client']['slot'], series: FrameProps['series'], now: number): string {
  const { weekday, minuteOfDay, today } = weekTimeOf(now);
  const isAhead = slot?.weekday === weekday && minuteOfDay < slot.minuteOfDay + slot.minutes;
  return slot && isAhead && !hadSessionOn(today, series)
    ? say('panel.session.starts', { time: sayTimeOfDay(slot.minuteOfDay) })
    : say('panel.session.next');
}

function initials(label: string): string {
  const letters = label.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.slice(0, 2).join('').toLocaleUpperCase();
}
