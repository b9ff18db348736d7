import { useState } from 'preact/hooks';
import { startSample } from '../../../lib/commands/sample-start';
import { makeRecoveryKey } from '../../../lib/vault/recovery-key';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { Kbd } from '../../controls/Kbd';
import { useApp } from '../AppContext';
import { GatePage } from './GatePage';
import styles from './gate.module.css';
import { NewPassphraseField } from './NewPassphraseField';
import { RecoveryKeyCard } from './RecoveryKeyCard';

/** The first page: what Beside is, a passphrase, the recovery key, done. Nothing is made before the last step. */
export function FirstRun() {
  const { vaultAccess, warmStretch, report } = useApp();
  const [passphrase, setPassphrase] = useState('');
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const create = (key: string) => {
    setBusy(true);
    vaultAccess
      .create({ passphrase, recoveryKey: key })
      .catch(report)
      .finally(() => setBusy(false));
  };
  if (recoveryKey !== null) {
    return (
      <GatePage title={say('first-run.recovery.title')}>
        <p>{say('first-run.recovery.text')}</p>
        <RecoveryKeyCard
          recoveryKey={recoveryKey}
          isBusy={isBusy}
          doneLabel={say('first-run.open')}
          onChecked={() => create(recoveryKey)}
        />
        <Button variant="quiet" onClick={() => setRecoveryKey(null)}>
          {say('first-run.back')}
        </Button>
      </GatePage>
    );
  }
  return (
    <GatePage title={say('first-run.title')}>
      <p>{say('first-run.what')}</p>
      <form
        class={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase === '') return;
          warmStretch();
          setRecoveryKey(makeRecoveryKey());
        }}
      >
        <NewPassphraseField
          label={say('first-run.passphrase')}
          hint={say('first-run.passphrase.hint')}
          value={passphrase}
          onInput={setPassphrase}
        />
        <Button type="submit" variant="primary" isWide disabled={passphrase === ''}>
          {say('first-run.next')}
        </Button>
      </form>
      <SampleOffer />
      <GoodToKnow />
    </GatePage>
  );
}

function SampleOffer() {
  const { vaultAccess, report, now } = useApp();
  const [isBusy, setBusy] = useState(false);
  const start = () => {
    setBusy(true);
    startSample(vaultAccess, now())
      .catch(report)
      .finally(() => setBusy(false));
  };
  return (
    <div class={styles['aside']}>
      <p>{say('first-run.sample.text')}</p>
      <div class={styles['deeds']}>
        <Button isBusy={isBusy} onClick={start} data-testid="try-sample">
          {say('first-run.sample')}
        </Button>
      </div>
    </div>
  );
}

function GoodToKnow() {
  return (
    <div class={styles['aside']}>
      <h2>{say('first-run.know')}</h2>
      <ul class={styles['facts']}>
        <li>{say('first-run.know.local')}</li>
        <li>{say('first-run.know.backup')}</li>
        <li>{say('first-run.know.restore')}</li>
        <li>
          {say('first-run.know.screen')} <Kbd keys="Alt+Shift+H" />
        </li>
      </ul>
    </div>
  );
}
