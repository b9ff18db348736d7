import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { errorSentence } from '../../../lib/commands/error-sentence';
import { LOCK_REASON_SHELF, type LockReason } from '../../../lib/platform/shelves';
import { VaultDamagedError } from '../../../lib/vault/errors';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { Disclosure } from '../../controls/Disclosure';
import { TextField } from '../../controls/TextField';
import { useApp } from '../AppContext';
import { GatePage } from './GatePage';
import styles from './gate.module.css';
import { Recover } from './Recover';
import { StartOver } from './StartOver';

/** The gate of a locked vault. */
export function Unlock() {
  const [isRecovering, setRecovering] = useState(false);
  const [isDamaged, setDamaged] = useState(false);
  const onDamaged = () => setDamaged(true);
  return (
    <GatePage title={say('unlock.title')}>
      <WhyLocked />
      {isRecovering ? (
        <Recover onBack={() => setRecovering(false)} onDamaged={onDamaged} />
      ) : (
        <PassphraseForm onDamaged={onDamaged} />
      )}
      {!isRecovering && (
        <div class={styles['aside']}>
          <div class={styles['deeds']}>
            <Button onClick={() => setRecovering(true)}>{say('unlock.recover')}</Button>
          </div>
        </div>
      )}
      <Disclosure summary={say('start-over.title')} isOpen={isDamaged}>
        <StartOver />
      </Disclosure>
    </GatePage>
  );
}

function PassphraseForm({ onDamaged }: { onDamaged: () => void }) {
  const { vaultAccess, warmStretch } = useApp();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // As it is drawn: the first letters of a passphrase must not go elsewhere.
  useLayoutEffect(() => {
    warmStretch();
    input.current?.focus();
  }, []);
  const unlock = async (event: Event) => {
    event.preventDefault();
    if (isBusy || passphrase === '') return;
    setBusy(true);
    setError(undefined);
    try {
      await vaultAccess.unlock(passphrase);
    } catch (problem) {
      setError(errorSentence(problem));
      if (problem instanceof VaultDamagedError) onDamaged();
      setBusy(false);
      input.current?.select();
    }
  };
  return (
    <form class={styles['form']} onSubmit={(event) => void unlock(event)}>
      <TextField
        type="password"
        label={say('unlock.passphrase')}
        value={passphrase}
        onInput={setPassphrase}
        error={error}
        inputRef={input}
      />
      <Button type="submit" variant="primary" isWide isBusy={isBusy}>
        {say(isBusy ? 'unlock.busy' : 'unlock.open')}
      </Button>
    </form>
  );
}

/** Why it was locked, where that is worth a sentence; that all is kept, unless the page says that something waits for the disk. */
function WhyLocked() {
  const { notices } = useApp();
  const [reason, setReason] = useState<LockReason | null>(null);
  useEffect(() => {
    void LOCK_REASON_SHELF.get().then(setReason);
    return LOCK_REASON_SHELF.watch(setReason);
  }, []);
  if (!reason) return null;
  const isKept = !notices.value.some(({ text }) => text === say('error.draft-waits'));
  const isOfDeed = reason === 'strain-while-locked' || reason === 'goal-while-locked';
  const kept = !isOfDeed && isKept ? say('unlock.kept') : '';
  return <p role="status">{`${say(`unlock.reason.${reason}`)} ${kept}`.trim()}</p>;
}
