import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useClient } from '../app/use-records';
import { Button } from '../controls/Button';
import styles from './sheets.module.css';

/** The rarer deeds on a client. */
export function ClientCare({ clientId }: { clientId: string }) {
  const { run, place } = useApp();
  const opened = useClient(clientId);
  const client = opened?.ok ? opened.value : null;
  const show = (kind: 'end-work' | 'delete-client') => {
    place.value = { ...place.value, sheet: { kind, clientId } };
  };
  if (!client) return null;
  const archive = client.archived ? 'client.unarchive' : 'client.archive';
  return (
    <section class={styles['section']}>
      <h3>{say('client-form.care')}</h3>
      <div class={styles['deeds']}>
        {client.ending ? (
          <Button onClick={() => void run('client.reopen', { clientId })}>
            {say('command.client.reopen')}
          </Button>
        ) : (
          <Button onClick={() => show('end-work')}>{say('command.client.end-work')}</Button>
        )}
        <Button onClick={() => void run(archive, { clientId })}>{say(`command.${archive}`)}</Button>
        <Button variant="danger" onClick={() => show('delete-client')}>
          {say('client-form.delete')}
        </Button>
      </div>
    </section>
  );
}
