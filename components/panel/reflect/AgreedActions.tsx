import { draftAddress } from '../../../lib/commands/draft-addresses';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { useActions } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { TextField } from '../../controls/TextField';
import { ActionLine } from '../../records/ActionLine';
import styles from './reflect.module.css';

/** What was agreed to do until next time: those of this session, and a line to add one. */
export function AgreedActions({ client, session }: { client: Client; session: Session }) {
  const opened = useActions(client.id) ?? [];
  const agreed = opened
    .flatMap((action) => (action.ok && action.value.sessionId === session.id ? [action.value] : []))
    .sort((a, b) => a.createdAt - b.createdAt);
  const damaged = opened.filter(({ ok }) => !ok).length;
  return (
    <Card title={say('reflect.actions')}>
      <div class={styles['part']}>
        {agreed.map((action) => (
          <ActionLine key={action.id} action={action} />
        ))}
        {damaged > 0 && <p class={styles['soft']}>{say('reflect.actions.damaged', { count: damaged })}</p>}
        <AddAction {...{ client, session }} />
      </div>
    </Card>
  );
}

function AddAction({ client, session }: { client: Client; session: Session }) {
  const { run } = useApp();
  const { text, write, take, giveBack } = useDraft(draftAddress.action(client.id), client.id);
  const add = async () => {
    const words = take();
    if (words === '') return;
    const { ok } = await run('action.add', { clientId: client.id, sessionId: session.id, words });
    if (!ok) giveBack(words);
  };
  return (
    <form
      class={styles['add']}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField label={say('reflect.actions.label')} value={text} onInput={write} />
      <Button type="submit">{say('reflect.actions.add')}</Button>
    </form>
  );
}
