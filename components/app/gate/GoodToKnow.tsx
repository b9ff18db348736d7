import { say } from '../../../lib/words/index';
import { Kbd } from '../../controls/Kbd';
import { useAssignedKeys } from '../use-assigned-keys';
import styles from './gate.module.css';

/** What a person should know before the first client is entered. */
export function GoodToKnow() {
  const cover = useAssignedKeys().find(({ name }) => name === 'toggle-cover')?.keys;
  return (
    <div class={styles['aside']}>
      <h2>{say('first-run.know')}</h2>
      <ul class={styles['facts']}>
        <li>{say('first-run.know.local')}</li>
        <li>{say('first-run.know.backup')}</li>
        <li>
          {say('first-run.know.screen')}{' '}
          {cover ? (
            <>
              {say('first-run.know.cover')} <Kbd keys={cover} />
            </>
          ) : (
            say('first-run.know.cover.no-key')
          )}
        </li>
      </ul>
    </div>
  );
}
