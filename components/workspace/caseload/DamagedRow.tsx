import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useClient } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import styles from './CaseloadList.module.css';

interface DamagedRowProps {
  readonly clientId: string;
  readonly problem: 'damaged' | 'newer';
  readonly hidesLabels: boolean;
}

/** A client whose summary does not open: it can be made again from the records, if those are whole. */
export function DamagedRow({ clientId, problem, hidesLabels }: DamagedRowProps) {
  const { run, place } = useApp();
  const client = useClient(clientId);
  const remove = () => {
    place.value = { ...place.value, sheet: { kind: 'delete-client', clientId } };
  };
  if (client === undefined) return null;
  if (problem === 'newer') return <Notice tone="caution">{say('record.newer')}</Notice>;
  if (!client?.ok) {
    return (
      <Notice tone="caution">
        <p>{say('panel.client-damaged')}</p>
        <Button onClick={remove}>{say('client-form.delete')}</Button>
      </Notice>
    );
  }
  const label = hidesLabels ? say('workspace.label.hidden') : client.value.label;
  return (
    <Notice tone="caution">
      <p>{say('workspace.damaged', { label })}</p>
      <div class={styles['deeds']}>
        <Button onClick={() => void run('client.rebuild', { clientId })}>
          {say('command.client.rebuild')}
        </Button>
        <Button variant="quiet" onClick={() => open(place, clientId)}>
          {say('workspace.open', { label })}
        </Button>
      </div>
    </Notice>
  );
}

function open(place: ReturnType<typeof useApp>['place'], clientId: string): void {
  place.value = { ...place.value, target: { kind: 'client', clientId } };
}
