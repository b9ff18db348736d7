import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';

/** A client whose summary is damaged: it can be made anew from the records. */
export function DamagedRow({ clientId }: { clientId: string }) {
  const { run, place } = useApp();
  const remove = () => {
    place.value = { ...place.value, sheet: { kind: 'delete-client', clientId } };
  };
  return (
    <Notice tone="caution">
      <p>{say('workspace.damaged')}</p>
      <div>
        <Button onClick={() => void run('client.rebuild', { clientId })}>
          {say('command.client.rebuild')}
        </Button>
        <Button variant="quiet" onClick={remove}>
          {say('client-form.delete')}
        </Button>
      </div>
    </Notice>
  );
}
