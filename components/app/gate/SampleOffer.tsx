import { useState } from 'preact/hooks';
import { startSample } from '../../../lib/commands/sample-start';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { useApp } from '../AppContext';
import styles from './gate.module.css';

/** The way to look around first: made-up clients, in a vault whose key is never written down. */
export function SampleOffer() {
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
