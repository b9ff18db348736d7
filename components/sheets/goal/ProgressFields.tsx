import type { Client } from '../../../lib/domain/practice/client';
import {
  ATTAINMENT_LEVELS,
  type AttainmentLevel,
  type Goal,
  type GoalProgress,
} from '../../../lib/domain/practice/goal';
import { latestProgress, sayersOfProgress, takeBackProgress } from '../../../lib/domain/practice/goal-life';
import { isSide, type Sayer, sayersOf } from '../../../lib/domain/practice/sides';
import { say } from '../../../lib/words/index';
import { nameSayer } from '../../../lib/words/side-words';
import { useApp } from '../../app/AppContext';
import { SelectField } from '../../controls/SelectField';
import { sayProgress } from '../../records/goal-words';
import styles from './Goal.module.css';
import { HalfPointSelect } from './HalfPointSelect';

interface ProgressFieldsProps {
  readonly client: Client;
  readonly goal: Goal;
}

/** How far everyone sees a goal now: by its levels where it has them, 0-10 where not. Kept at once. */
export function ProgressFields({ client, goal }: ProgressFieldsProps) {
  const sayers = sayersOf(client, sayersOfProgress(goal));
  return (
    <fieldset class={styles['group']}>
      <legend>{say(goal.scale ? 'goal.progress.level' : 'goal.progress')}</legend>
      <div class={styles['pair']}>
        {sayers.map((sayer) =>
          goal.scale ? (
            <Level key={sayer} {...{ client, goal, sayer }} />
          ) : (
            <Value key={sayer} {...{ client, goal, sayer }} />
          ),
        )}
      </div>
      <p class={styles['soft']}>{say('goal.progress.hint')}</p>
    </fieldset>
  );
}

interface OneSayerProps extends ProgressFieldsProps {
  readonly sayer: Sayer;
}

function Value({ client, goal, sayer }: OneSayerProps) {
  const note = useNoting({ client, goal, sayer });
  return (
    <HalfPointSelect
      label={nameSayer(client, sayer)}
      value={latestProgress(goal, sayer)?.value ?? null}
      onChange={(value) => note({ value, level: null })}
    />
  );
}

function Level({ client, goal, sayer }: OneSayerProps) {
  const note = useNoting({ client, goal, sayer });
  const levels: readonly (AttainmentLevel | null)[] = [null, ...ATTAINMENT_LEVELS];
  return (
    <SelectField
      label={nameSayer(client, sayer)}
      value={String(latestProgress(goal, sayer)?.level ?? null)}
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

/** Notes what somebody says; "not said" takes their last answer back. */
function useNoting(of: OneSayerProps) {
  const { run, context } = useApp();
  const sessionId = context.value.session?.id ?? null;
  const takeBack = useTakingBack(of);
  return (said: Pick<GoalProgress, 'value' | 'level'>) => {
    if (said.value === null && said.level === null) void takeBack();
    else void run('goal.note-progress', { goalId: of.goal.id, sessionId, ...asSaidBy(of.sayer), ...said });
  };
}

/** Takes the answer that is shown back: what was said before stands again, and a person is told which. */
function useTakingBack({ client, goal, sayer }: OneSayerProps) {
  const { run, notify } = useApp();
  const { id: goalId } = goal;
  return async () => {
    const taken = latestProgress(goal, sayer);
    if (!taken) return;
    const { ok } = await run('goal.take-back-progress', { goalId, sayer, at: taken.at });
    if (!ok) return;
    const action = {
      label: say('goal.progress.put-back'),
      run: () => run('goal.put-back-progress', { goalId, progress: taken }),
    };
    const rest = takeBackProgress(goal, sayer, taken.at);
    notify({ tone: 'info', text: sayTakenBack(client, taken, rest && latestProgress(rest, sayer)), action });
  };
}

/** `before` stands again where it is of the kind that is asked for: a level, or a number. */
function sayTakenBack(client: Client, taken: GoalProgress, before: GoalProgress | null): string {
  const said = sayProgress(client, taken);
  return before && (before.level === null) === (taken.level === null)
    ? say('goal.progress.taken-back.earlier', { said, earlier: sayProgress(client, before) })
    : say('goal.progress.taken-back', { said });
}

function asSaidBy(sayer: Sayer): Pick<GoalProgress, 'side' | 'participant'> {
  return isSide(sayer) ? { side: sayer } : { side: 'client', participant: sayer };
}
