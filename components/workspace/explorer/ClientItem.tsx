import type { Head } from '../../../lib/domain/practice/head';
import type { Sheet } from '../../../lib/places/places';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useFacts } from '../../app/use-facts';
import { useClientLabel } from '../documents/use-titles';
import { CLIENT_BRANCHES } from './branches';
import styles from './Explorer.module.css';
import { TreeItem } from './TreeItem';

/** One client: how many sessions, whether something is worth a look, and below it what belongs to them. */
export function ClientItem({ head }: { head: Head }) {
  const { clientId, heldCount } = head;
  const { run, place } = useApp();
  const label = useClientLabel(clientId);
  const show = (sheet: Sheet) => {
    place.value = { ...place.value, sheet };
  };
  const facts = useFacts()(head).length;
  return (
    <TreeItem
      id={`client/${clientId}`}
      level={1}
      label={label}
      target={{ kind: 'client', clientId }}
      tail={
        <>
          {facts > 0 && (
            <span class={styles['mark']} title={say('workspace.explorer.facts', { count: facts })}>
              {facts}
            </span>
          )}
          {heldCount > 0 && say('workspace.explorer.held', { count: heldCount })}
        </>
      }
      deeds={[
        { id: 'note', label: say('command.note.new'), run: () => void run('note.new', { clientId }) },
        {
          ...{ id: 'change', label: say('command.client.change'), keys: 'F2' },
          run: () => show({ kind: 'client-form', clientId }),
        },
        {
          ...{ id: 'delete', label: say('client-form.delete'), keys: 'Delete' },
          run: () => show({ kind: 'delete-client', clientId }),
        },
      ]}
      below={() => CLIENT_BRANCHES.map(({ id, View }) => <View key={id} clientId={clientId} />)}
    />
  );
}
