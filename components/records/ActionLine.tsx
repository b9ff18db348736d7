import type { Action } from '../../lib/domain/practice/action';
import { isPending } from '../../lib/domain/practice/action';
import { isDue } from '../../lib/domain/practice/action-life';
import { localDate } from '../../lib/domain/practice/local-date';
import { formatDate } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { Button } from '../controls/Button';
import { Checkbox } from '../controls/Checkbox';
import styles from './ActionLine.module.css';
import { firstWords } from './first-words';

/** Longest piece of an action beside its tick, in characters; all of it stands in its sheet. */
const LONGEST_LABEL = 300;

/** One agreed action: a tick, when it is due or what became of it, and the way to say more. */
export function ActionLine({ action }: { action: Action }) {
  const { run, place, now } = useApp();
  const { id, words, state } = action;
  const open = () => {
    place.value = { ...place.value, sheet: { kind: 'action', actionId: id, back: place.value.sheet } };
  };
  return (
    <div class={styles['line']}>
      <Checkbox
        label={firstWords(words, LONGEST_LABEL)}
        hint={sayState(action, localDate(now()))}
        isChecked={state === 'done'}
        isTask
        onChange={(isDone) => void run('action.set-done', { actionId: id, isDone })}
      />
      <Button
        variant="quiet"
        aria-label={say('actions.more.of', { words: firstWords(words) })}
        onClick={open}
      >
        {say('actions.more')}
      </Button>
    </div>
  );
}

/** A due day while it is pending; what became of it where a tick cannot say, and what got in the way. */
function sayState(action: Action, today: string): string | undefined {
  const { state, dueOn, obstacle } = action;
  if (state === 'partly' || state === 'not-done' || state === 'changed') {
    const became = say(`actions.state.${state}`);
    return obstacle === '' ? became : `${became} · ${obstacle}`;
  }
  if (!isPending(action) || dueOn === null) return undefined;
  const day = formatDate(new Date(`${dueOn}T12:00`).getTime());
  return say(isDue(action, today) ? 'actions.is-due' : 'actions.due', { day });
}
