import type { Client } from '../../../lib/domain/practice/client';
import type { SetAside } from '../../../lib/domain/signals/set-aside';
import { signalKey } from '../../../lib/domain/signals/signal';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { Disclosure } from '../../controls/Disclosure';
import { formatWhen } from '../session-words';
import styles from './Signals.module.css';
import { sayWhatWasSetAside } from './signal-words';

/** Everything that was set aside for this client and why, newest first. */
export function SetAsideHistory({ client }: { client: Client }) {
  const past = client.signalsSetAside.toReversed();
  if (past.length === 0) return null;
  return (
    <Disclosure summary={say('signal.past', { count: past.length })}>
      <ul class={styles['past']}>
        {past.map((each) => (
          <PastItem key={`${signalKey(each)} ${each.at}`} client={client} setAside={each} />
        ))}
      </ul>
    </Disclosure>
  );
}

function PastItem({ client, setAside }: { client: Client; setAside: SetAside }) {
  const { run } = useApp();
  const { reason, at, broughtBackAt } = setAside;
  const what = sayWhatWasSetAside(client, setAside);
  const bringBack = () =>
    void run('signal.bring-back', { clientId: client.id, key: signalKey(setAside), baseAt: at });
  return (
    <li>
      <p>{what}</p>
      <p class={styles['reason']}>{reason}</p>
      <p class={styles['soft']}>
        {broughtBackAt === null
          ? say('signal.past.at', { when: formatWhen(at) })
          : say('signal.past.back', { when: formatWhen(at), back: formatWhen(broughtBackAt) })}
      </p>
      {broughtBackAt === null && (
        <Button variant="quiet" aria-label={say('signal.bring-back.of', { what })} onClick={bringBack}>
          {say('signal.bring-back')}
        </Button>
      )}
    </li>
  );
}
