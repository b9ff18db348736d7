import { Play } from 'lucide';
import { useState } from 'preact/hooks';
import type { Client } from '../../../lib/domain/practice/client';
import { MEDIA, type Medium, type Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { Disclosure } from '../../controls/Disclosure';
import { SelectField } from '../../controls/SelectField';
import { TextField } from '../../controls/TextField';
import styles from './prepare.module.css';

interface StartSessionProps {
  readonly client: Client;
  readonly session: Session | null;
  /** Number of the coming session. */
  readonly number: number;
}

/** Starts the session, naming the client; or goes on with the one that stands open. */
export function StartSession({ client, session, number }: StartSessionProps) {
  const app = useApp();
  if (session) {
    const go = () => void app.run('session.resume', { sessionId: session.id });
    return (
      <div class={styles['start']}>
        {session.status !== 'running' && <p>{say('start.unfinished')}</p>}
        <Button variant="primary" isWide icon={Play} onClick={go}>
          {say(session.status === 'running' ? 'start.back' : 'start.go-on')}
        </Button>
      </div>
    );
  }
  return <NewSession client={client} number={number} />;
}

function NewSession({ client, number }: Omit<StartSessionProps, 'session'>) {
  const { run, settings, place } = useApp();
  const [medium, setMedium] = useState<Medium>('video');
  const usual = client.slot?.minutes ?? settings.value.sessionMinutes;
  const [minutes, setMinutes] = useState(String(usual));
  const planned = Number(minutes);
  const isSound = Number.isInteger(planned) && planned >= 1 && planned <= 480;
  const start = () => void run('session.start', { clientId: client.id, plannedMinutes: planned, medium });
  const enter = () => {
    place.value = { ...place.value, sheet: { kind: 'enter-session', clientId: client.id } };
  };
  return (
    <div class={styles['start']}>
      <Button variant="primary" isWide icon={Play} disabled={!isSound} onClick={start}>
        {say('start.with', { number, label: client.label })}
      </Button>
      <Disclosure summary={say('start.details')}>
        <div class={styles['pair']}>
          <SelectField
            label={say('start.medium')}
            value={medium}
            options={MEDIA.map((value) => ({ value, label: say(`medium.${value}`) }))}
            onChange={setMedium}
          />
          <TextField
            type="number"
            label={say('start.minutes')}
            value={minutes}
            onInput={setMinutes}
            error={isSound ? undefined : say('start.minutes.error')}
          />
        </div>
        <Button onClick={enter}>{say('start.enter-later')}</Button>
      </Disclosure>
    </div>
  );
}
