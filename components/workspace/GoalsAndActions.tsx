import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useActions, useGoals } from '../app/use-records';
import { Button } from '../controls/Button';
import { Card } from '../controls/Card';
import { Checkbox } from '../controls/Checkbox';
import { EmptyState } from '../controls/EmptyState';

/** What the work is for, and what was agreed to do. */
export function GoalsAndActions({ clientId }: { clientId: string }) {
  const { run } = useApp();
  const goals = (useGoals(clientId) ?? []).flatMap((goal) =>
    goal.ok && goal.value.status === 'open' ? [goal.value] : [],
  );
  const actions = (useActions(clientId) ?? [])
    .flatMap((action) => (action.ok ? [action.value] : []))
    .sort((one, other) => Number(one.isDone) - Number(other.isDone) || other.createdAt - one.createdAt);
  return (
    <>
      <Card
        title={say('goals.title')}
        aside={
          <Button variant="quiet" onClick={() => void run('goals.show', null)}>
            {say('goals.log')}
          </Button>
        }
      >
        {goals.length === 0 ? <EmptyState text={say('goals.empty')} /> : null}
        <ul>
          {goals.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      </Card>
      {actions.length > 0 && (
        <Card title={say('prepare.actions')}>
          {actions.map(({ id, words, isDone }) => (
            <Checkbox
              key={id}
              label={words}
              isChecked={isDone}
              isTask
              onChange={(checked) => void run('action.set-done', { actionId: id, isDone: checked })}
            />
          ))}
        </Card>
      )}
    </>
  );
}
