import { X } from 'lucide';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { IconButton } from '../../controls/IconButton';
import { AttentionList } from './AttentionList';
import styles from './Bottom.module.css';

/** The panel below the documents. */
export function Bottom() {
  const { run } = useApp();
  return (
    <div class={styles['bottom']}>
      <header class={styles['header']}>
        <h2>{say('workspace.attention')}</h2>
        <p class={styles['soft']}>{say('workspace.attention.what')}</p>
        <IconButton
          icon={X}
          label={say('workspace.area.close')}
          onClick={() => void run('bottom.toggle', null)}
        />
      </header>
      <AttentionList />
    </div>
  );
}
