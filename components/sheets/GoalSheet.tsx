import { useLayoutEffect, useRef } from 'preact/hooks';
import { draftAddress } from '../../lib/commands/draft-addresses';
import { tellGoal } from '../../lib/commands/told/goal-told';
import type { Client } from '../../lib/domain/practice/client';
import { GOAL_VOICES, type Goal, type GoalForm, type GoalStatus } from '../../lib/domain/practice/goal';
import { goalFormOf } from '../../lib/domain/practice/goal-life';
import { isVisible } from '../../lib/domain/practice/plain-line';
import { readable } from '../../lib/domain/practice/readable';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useActions, useGoals } from '../app/use-records';
import { Button } from '../controls/Button';
import { Checkbox } from '../controls/Checkbox';
import { Dialog } from '../controls/Dialog';
import { focusOn, isFocusLost } from '../controls/rescue-focus';
import { Segmented } from '../controls/Segmented';
import { TextArea } from '../controls/TextArea';
import { GoalActions } from '../records/GoalAgreed';
import { DraftedDialog } from './DraftedDialog';
import { BothSidesFields } from './goal/BothSidesFields';
import { GoalHistory } from './goal/GoalHistory';
import { ProgressFields } from './goal/ProgressFields';
import { ScaleFields } from './goal/ScaleFields';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';
import { ToProgressPage } from './ToProgressPage';
import { type DraftedForm, useDraftedForm } from './use-drafted-form';

/** One goal in full: how far it is, whose it is and why, how both would know, and what it was before. */
export function GoalSheet({ sheet, onClose }: SheetProps<'goal'>) {
  const { client } = useApp().context.value;
  const opened = useGoals(client?.id ?? null);
  if (!opened) return null;
  const goal = opened.find(({ id }) => id === sheet.goalId);
  if (client && goal?.ok) return <GoalFormView {...{ client, onClose }} goal={goal.value} />;
  return (
    <Dialog title={say('goal.title')} onClose={onClose}>
      <p>{say('goal.gone')}</p>
    </Dialog>
  );
}

interface GoalFormViewProps {
  readonly client: Client;
  readonly goal: Goal;
  readonly onClose: () => void;
}

function GoalFormView({ client, goal, onClose }: GoalFormViewProps) {
  const { run } = useApp();
  const { id: goalId, clientId } = goal;
  const actions = readable(useActions(clientId));
  const standing = goalFormOf(goal);
  const draft = useDraftedForm(draftAddress.goalForm(goalId), clientId, standing);
  return (
    <DraftedDialog
      title={say('goal.title')}
      saveWord={say('goal.save')}
      save={(form, base) => run('goal.change', { goalId, form, base }, { isQuiet: true })}
      told={tellGoal(client, standing)}
      {...{ draft, onClose }}
      isWide
    >
      <ProgressFields {...{ client, goal }} />
      <GoalFields client={client} form={draft.form} onChange={draft.set} />
      <ToProgressPage clientId={clientId} isShown={goal.isShown} />
      <GoalHistory {...{ client, goal }} />
      <GoalActions {...{ goal, actions }} className={styles['parts']} />
      <StatusDeeds goal={goal} />
    </DraftedDialog>
  );
}

interface GoalFieldsProps {
  readonly client: Client;
  readonly form: GoalForm;
  readonly onChange: DraftedForm<GoalForm>['set'];
}

function GoalFields({ client, form, onChange }: GoalFieldsProps) {
  return (
    <>
      <TextArea
        label={say('goal.words')}
        rows={2}
        value={form.words}
        error={isVisible(form.words) ? undefined : say('goal.words.error')}
        onInput={(words) => onChange({ words })}
      />
      <Segmented
        label={say('goal.voice')}
        value={form.voice}
        options={GOAL_VOICES.map((value) => ({ value, label: say(`goal.voice.${value}`) }))}
        onChange={(voice) => onChange({ voice })}
      />
      <TextArea label={say('goal.why')} rows={2} value={form.why} onInput={(why) => onChange({ why })} />
      <TextArea
        label={say('goal.sign')}
        hint={say('goal.sign.hint')}
        rows={2}
        value={form.sign}
        onInput={(sign) => onChange({ sign })}
      />
      <BothSidesFields
        legend={say('goal.agreement')}
        client={client}
        value={form.agreement}
        onChange={(change) => onChange(({ agreement }) => ({ agreement: change(agreement) }))}
      />
      <ScaleFields
        scale={form.scale}
        onChange={(change) => onChange(({ scale }) => ({ scale: change(scale) }))}
      />
      <Checkbox
        label={say('goal.shown')}
        isChecked={form.isShown}
        onChange={(isShown) => onChange({ isShown })}
      />
    </>
  );
}

function StatusDeeds({ goal: { id: goalId, status } }: { goal: Goal }) {
  const { run, place } = useApp();
  const before = useRef(status);
  const agree = () => {
    place.value = { ...place.value, sheet: { kind: 'action', goalId, back: place.value.sheet } };
  };
  const set = (next: GoalStatus) => void run('goal.set-status', { goalId, status: next });
  const deeds = useRef<HTMLDivElement>(null);
  // What was pressed goes: one goes on from the deed in its place.
  useLayoutEffect(() => {
    if (before.current !== status && isFocusLost()) focusOn(deeds.current?.querySelector('button'));
    before.current = status;
  }, [status]);
  return (
    <div ref={deeds} class={styles['deeds']}>
      {status === 'open' ? (
        <>
          <Button variant="quiet" onClick={agree}>
            {say('action.agree.for')}
          </Button>
          <Button variant="quiet" onClick={() => set('reached')}>
            {say('goals.reach')}
          </Button>
          <Button variant="quiet" onClick={() => set('let-go')}>
            {say('goals.let-go')}
          </Button>
        </>
      ) : (
        <Button variant="quiet" onClick={() => set('open')}>
          {say('goals.reopen')}
        </Button>
      )}
    </div>
  );
}
