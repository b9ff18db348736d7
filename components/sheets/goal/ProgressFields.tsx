import {
  ATTAINMENT_LEVELS,
  type AttainmentLevel,
  type Goal,
  type GoalProgress,
  type Side,
} from '../../../lib/domain/practice/goal';
import { latestProgress } from '../../../lib/domain/practice/goal-life';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { SelectField } from '../../controls/SelectField';
import styles from './Goal.module.css';
import { HalfPointSelect } from './HalfPointSelect';

const SIDES: readonly Side[] = ['practitioner', 'client'];

/** How far each side sees a goal now: by its levels where it has them, 0-10 where not. Kept at once. */
export function ProgressFields({ goal }: { goal: Goal }) {
  return (
    <fieldset class={styles['group']}>
      <legend>{say(goal.scale ? 'goal.progress.level' : 'goal.progress')}</legend>
      <div class={styles['pair']}>
        {SIDES.map((side) =>
          goal.scale ? <Level key={side} {...{ goal, side }} /> : <Value key={side} {...{ goal, side }} />,
        )}
      </div>
      <p class={styles['soft']}>{say('goal.progress.hint')}</p>
    </fieldset>
  );
}

interface OneSideProps {
  readonly goal: Goal;
  readonly side: Side;
}

function Value({ goal, side }: OneSideProps) {
  const note = useNoting(goal, side);
  return (
    <HalfPointSelect
      label={say(`goal.side.${side}`)}
      value={latestProgress(goal, side)?.value ?? null}
      onChange={(value) => note({ value, level: null })}
    />
  );
}

function Level({ goal, side }: OneSideProps) {
  const note = useNoting(goal, side);
  const levels: readonly (AttainmentLevel | null)[] = [null, ...ATTAINMENT_LEVELS];
  return (
    <SelectField
      label={say(`goal.side.${side}`)}
      value={String(latestProgress(goal, side)?.level ?? null)}
      options={levels.map((level) => ({
        value: String(level),
        label: level === null ? say('goal.not-said') : say(`goal.level.${level}`),
      }))}
      onChange={(chosen) =>
        note({ value: null, level: levels.find((level) => String(level) === chosen) ?? null })
      }
    />
  );
}

/** Notes what one side says; choosing "not said" says nothing and changes nothing. */
function useNoting(goal: Goal, side: Side) {
  const { run, context } = useApp();
  const sessionId = context.value.session?.id ?? null;
  return (said: Pick<GoalProgress, 'value' | 'level'>) => {
    if (said.value === null && said.level === null) return;
    void run('goal.note-progress', { goalId: goal.id, sessionId, side, ...said });
  };
}
