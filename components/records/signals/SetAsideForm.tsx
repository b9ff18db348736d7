import { useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { errorSentence } from '../../../lib/commands/error-sentence';
import { type Signal, signalKey } from '../../../lib/domain/signals/signal';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { Button } from '../../controls/Button';
import { Disclosure } from '../../controls/Disclosure';
import { Notice } from '../../controls/Notice';
import { TextArea } from '../../controls/TextArea';
import styles from './Signals.module.css';

interface SetAsideFormProps {
  readonly clientId: string;
  readonly signal: Signal;
}

/** Sets a signal aside, with a reason. It comes back only when something new happens. */
export function SetAsideForm({ clientId, signal }: SetAsideFormProps) {
  const { run } = useApp();
  const [error, setError] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const address = draftAddress.setAside(clientId, signalKey(signal));
  const draft = useDraft(address, clientId);
  const save = async () => {
    setSaving(true);
    const reason = draft.latest();
    const outcome = await run(
      'signal.set-aside',
      { clientId, signal, reason, baseAt: null },
      { isQuiet: true },
    );
    setSaving(false);
    setError(outcome.ok ? null : outcome.error);
  };
  return (
    <Disclosure summary={say('signal.set-aside')} isOpen={draft.isRestored}>
      <form
        class={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextArea label={say('signal.reason')} rows={2} value={draft.text} onInput={draft.write} />
        <p class={styles['soft']}>{say('signal.set-aside.means')}</p>
        {error !== null && <Notice tone="problem">{errorSentence(error)}</Notice>}
        <div>
          <Button type="submit" isBusy={isSaving}>
            {say('signal.set-aside.deed')}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
