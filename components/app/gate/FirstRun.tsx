import { useState } from 'preact/hooks';
import { makeRecoveryKey } from '../../../lib/vault/recovery-key';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { useApp } from '../AppContext';
import { GatePage } from './GatePage';
import { GoodToKnow } from './GoodToKnow';
import styles from './gate.module.css';
import { NewPassphraseField } from './NewPassphraseField';
import { RecoveryKeyCard } from './RecoveryKeyCard';
import { SampleOffer } from './SampleOffer';

/** The first page: what Beside is, a passphrase, the recovery key, done. Nothing is made before the last step. */
export function FirstRun() {
  const { vaultAccess, warmStretch, report, place } = useApp();
  const [passphrase, setPassphrase] = useState('');
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [isRestoring, setRestoring] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const create = async (key: string) => {
    setBusy(true);
    try {
      await vaultAccess.create({ passphrase, recoveryKey: key });
      if (isRestoring) place.value = { ...place.value, sheet: { kind: 'backup' } };
    } catch (error) {
      report(error);
    } finally {
      setBusy(false);
    }
  };
  const next = () => {
    warmStretch();
    setRecoveryKey(makeRecoveryKey());
  };
  if (recoveryKey !== null) {
    return (
      <GatePage key="recovery-key" title={say('first-run.recovery.title')}>
        <p>{say('first-run.recovery.text')}</p>
        <RecoveryKeyCard
          recoveryKey={recoveryKey}
          isBusy={isBusy}
          doneLabel={say('first-run.open')}
          onChecked={() => void create(recoveryKey)}
        />
        <Button variant="quiet" disabled={isBusy} onClick={() => setRecoveryKey(null)}>
          {say('first-run.back')}
        </Button>
      </GatePage>
    );
  }
  return (
    <GatePage key="passphrase" title={say(isRestoring ? 'first-run.restore.title' : 'first-run.title')}>
      <p>{say(isRestoring ? 'first-run.restore.what' : 'first-run.what')}</p>
      <PassphraseForm passphrase={passphrase} onInput={setPassphrase} onDone={next} />
      {isRestoring ? (
        <Button variant="quiet" onClick={() => setRestoring(false)}>
          {say('first-run.restore.back')}
        </Button>
      ) : (
        <>
          <SampleOffer />
          <RestoreOffer onChoose={() => setRestoring(true)} />
          <GoodToKnow />
        </>
      )}
    </GatePage>
  );
}

interface PassphraseFormProps {
  readonly passphrase: string;
  readonly onInput: (passphrase: string) => void;
  readonly onDone: () => void;
}

function PassphraseForm({ passphrase, onInput, onDone }: PassphraseFormProps) {
  const submit = (event: Event) => {
    event.preventDefault();
    if (passphrase !== '') onDone();
  };
  return (
    <form class={styles['form']} onSubmit={submit}>
      <NewPassphraseField
        label={say('first-run.passphrase')}
        hint={say('first-run.passphrase.hint')}
        value={passphrase}
        onInput={onInput}
      />
      <Button type="submit" variant="primary" isWide disabled={passphrase === ''}>
        {say('first-run.next')}
      </Button>
    </form>
  );
}

function RestoreOffer({ onChoose }: { onChoose: () => void }) {
  return (
    <div class={styles['aside']}>
      <p>{say('first-run.restore.text')}</p>
      <div class={styles['deeds']}>
        <Button onClick={onChoose}>{say('first-run.restore')}</Button>
      </div>
    </div>
  );
}
