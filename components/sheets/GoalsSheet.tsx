import { useRef } from 'preact/hooks';
import { draftAddress } from '../../lib/commands/draft-addresses';
import { readable } from '../../lib/domain/practice/readable';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useDraft } from '../app/use-draft';
import { useActions, useGoals } from '../app/use-records';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Disclosure } from '../controls/Disclosure';
import { TextField } from '../controls/TextField';
import { Attainment } from '../records/Attainment';
import { GoalList } from './goal/GoalList';
import { WaitingGoals } from './goal/WaitingGoals';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';

/** A client's goals in their own words: one line logs one, the open ones stand below. */
export function GoalsSheet({ sheet, onClose }: SheetProps<'goals'>) {
  const { context } = useApp();
  const { client } = context.value;
  const clientId = client?.id ?? null;
  const opened = useGoals(clientId) ?? [];
  const actions = readable(useActions(clientId));
  const goals = readable(opened).sort((a, b) => b.createdAt - a.createdAt);
  const damaged = opened.length - goals.length;
  const open = goals.filter(({ status }) => status === 'open');
  const others = goals.filter(({ status }) => status !== 'open');
  const { goalId: returnsTo } = sheet;
  if (!client) return null;
  return (
    <Dialog title={say('goals.title')} onClose={onClose}>
      <AddGoal clientId={client.id} />
      <WaitingGoals clientId={client.id} />
      {damaged > 0 && <p class={styles['soft']}>{say('goals.damaged', { count: damaged })}</p>}
      {open.length === 0 ? (
        <p class={styles['soft']}>{say('goals.empty')}</p>
      ) : (
        <GoalList {...{ client, actions, returnsTo }} goals={open} />
      )}
      <Attainment {...{ client, goals }} />
      {others.length > 0 && (
        <Disclosure summary={say('goals.earlier', { count: others.length })}>
          <GoalList {...{ client, actions, returnsTo }} goals={others} />
        </Disclosure>
      )}
    </Dialog>
  );
}

function AddGoal({ clientId }: { clientId: string }) {
  const { run } = useApp();
  const { text, write, take, giveBack } = useDraft(draftAddress.goal(clientId), clientId);
  const input = useRef<HTMLInputElement>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const words = take();
    if (words === '') return;
    const { ok } = await run('goal.add', { clientId, words });
    if (!ok) giveBack(words);
    input.current?.focus();
  };
  return (
    <form class={styles['row']} onSubmit={(event) => void add(event)}>
      <TextField
        label={say('goals.add')}
        hint={say('goals.add.hint')}
        value={text}
        onInput={write}
        inputRef={input}
      />
      <Button type="submit" variant="primary">
        {say('goals.log')}
      </Button>
    </form>
  );
}
