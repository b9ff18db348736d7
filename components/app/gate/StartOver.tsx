import { useState } from 'preact/hooks';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { DeleteVault } from './DeleteVault';
import styles from './gate.module.css';

/** For a vault that nothing opens any more: it is removed after a typed confirmation, and a backup can be restored. */
export function StartOver() {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p>{say('start-over.what')}</p>
      <div class={styles['deeds']}>
        <Button variant="danger" onClick={() => setAsking(true)}>
          {say('start-over.go')}
        </Button>
      </div>
      {isAsking && <DeleteVault backups={say('start-over.backups')} onClose={() => setAsking(false)} />}
    </>
  );
}
