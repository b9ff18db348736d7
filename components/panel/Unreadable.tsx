import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import styles from './Unreadable.module.css';

/** Stands in the place of a client whose record cannot be opened, or is no longer there. */
export function Unreadable({ clientId, isGone }: { clientId: string; isGone: boolean }) {
  const { place } = useApp();
  const choose = () => {
    place.value = { ...place.value, clientId: null, view: { kind: 'choose-client' } };
  };
  const remove = () => {
    place.value = { ...place.value, sheet: { kind: 'delete-client', clientId } };
  };
  return (
    <main class={styles['place']}>
      <h1 class="visually-hidden">{say('panel.client-not-shown')}</h1>
      <Notice tone={isGone ? 'info' : 'problem'}>
        <p>{say(isGone ? 'panel.client-gone' : 'panel.client-damaged')}</p>
        <div class={styles['deeds']}>
          <Button onClick={choose}>{say('panel.choose-other')}</Button>
          {!isGone && (
            <Button variant="danger" onClick={remove}>
              {say('panel.client-delete')}
            </Button>
          )}
        </div>
      </Notice>
    </main>
  );
}
