import { isPending } from '../../../lib/domain/practice/action';
import { actionsInOrder } from '../../../lib/domain/practice/action-life';
import type { Client } from '../../../lib/domain/practice/client';
import { readable } from '../../../lib/domain/practice/readable';
import { say } from '../../../lib/words/index';
import { useActions } from '../../app/use-records';
import { Card } from '../../controls/Card';
import { ActionLine } from '../../records/ActionLine';

/** Once this many are shown, older ones that are done have had their time. */
const SHOWN = 8;

/** What was agreed to do between sessions. */
export function Actions({ client }: { client: Client }) {
  const opened = useActions(client.id) ?? [];
  const actions = actionsInOrder(readable(opened));
  if (actions.length === 0) return null;
  const done = actions.filter(({ state }) => state === 'done').length;
  return (
    <Card title={say('prepare.actions')} aside={say('prepare.actions.done', { done, count: actions.length })}>
      {actions
        .filter((action, at) => isPending(action) || at < SHOWN)
        .map((action) => (
          <ActionLine key={action.id} action={action} />
        ))}
    </Card>
  );
}
