import { draftAddress } from '../../lib/commands/draft-addresses';
import { tellAction } from '../../lib/commands/told/action-told';
import { ACTION_OWNERS, ACTION_STATES, type Action, type ActionForm } from '../../lib/domain/practice/action';
import { actionFormOf, NO_ACTION } from '../../lib/domain/practice/action-life';
import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useActions, useGoals } from '../app/use-records';
import { Checkbox } from '../controls/Checkbox';
import { Dialog } from '../controls/Dialog';
import { Segmented } from '../controls/Segmented';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { DraftedDialog } from './DraftedDialog';
import { BothSidesFields } from './goal/BothSidesFields';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';
import { ToProgressPage } from './ToProgressPage';
import { type DraftedForm, useDraftedForm } from './use-drafted-form';

/** One agreed action in full: what became of it, what got in the way, and how useful it was to each; or a new one for a goal. */
export function ActionSheet({ sheet, onClose }: SheetProps<'action'>) {
  const { client } = useApp().context.value;
  const opened = useActions(client?.id ?? null);
  if (!opened) return null;
  if (client && 'goalId' in sheet) return <NewActionView {...{ client, onClose }} goalId={sheet.goalId} />;
  const action = opened.find((each) => 'actionId' in sheet && each.id === sheet.actionId);
  if (client && action?.ok) return <ActionFormView {...{ client, onClose }} action={action.value} />;
  return (
    <Dialog title={say('action.title')} onClose={onClose}>
      <p>{say('action.gone')}</p>
    </Dialog>
  );
}

interface NewActionViewProps {
  readonly client: Client;
  readonly goalId: string;
  readonly onClose: () => void;
}

/** What is agreed for a goal, in the session that is not finished yet, if any; what became of it is asked later. */
function NewActionView({ client, goalId, onClose }: NewActionViewProps) {
  const { run, context } = useApp();
  const { id: clientId } = client;
  const { session } = context.value;
  const sessionId = session && session.status !== 'finished' ? session.id : null;
  const draft = useDraftedForm(draftAddress.actionFor(goalId), clientId, NO_ACTION);
  return (
    <DraftedDialog
      title={say('action.title')}
      saveWord={say('action.agree')}
      save={(form) => run('action.agree', { goalId, clientId, sessionId, form }, { isQuiet: true })}
      {...{ draft, onClose }}
    >
      <ForGoal {...{ clientId, goalId }} />
      <AgreedFields form={draft.form} onChange={draft.set} />
    </DraftedDialog>
  );
}

function ForGoal({ clientId, goalId }: { clientId: string; goalId: string | undefined }) {
  const goal = useGoals(clientId)?.find(({ id }) => id === goalId);
  return goal?.ok ? (
    <p class={`${styles['words']} beginning`}>{say('action.for-goal', { words: goal.value.words })}</p>
  ) : null;
}

interface ActionFormViewProps {
  readonly client: Client;
  readonly action: Action;
  readonly onClose: () => void;
}

function ActionFormView({ client, action, onClose }: ActionFormViewProps) {
  const { run } = useApp();
  const { id: actionId, clientId } = action;
  const standing = actionFormOf(action);
  const draft = useDraftedForm(draftAddress.actionForm(actionId), clientId, standing);
  return (
    <DraftedDialog
      title={say('action.title')}
      saveWord={say('goal.save')}
      save={(form, base) => run('action.change', { actionId, form, base }, { isQuiet: true })}
      told={tellAction(client, standing)}
      {...{ draft, onClose }}
    >
      <ForGoal clientId={clientId} goalId={action.goalId} />
      <OutcomeFields client={client} form={draft.form} onChange={draft.set} />
      <AgreedFields form={draft.form} onChange={draft.set} />
      <ToProgressPage clientId={clientId} isShown={action.isShown} />
    </DraftedDialog>
  );
}

interface FieldsProps {
  readonly form: ActionForm;
  readonly onChange: DraftedForm<ActionForm>['set'];
}

/** What became of it. */
function OutcomeFields({ client, form, onChange }: FieldsProps & { readonly client: Client }) {
  return (
    <>
      <Segmented
        label={say('action.state')}
        value={form.state}
        options={ACTION_STATES.map((value) => ({ value, label: say(`action.state.${value}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <TextArea
        label={say('action.obstacle')}
        rows={2}
        value={form.obstacle}
        onInput={(obstacle) => onChange({ obstacle })}
      />
      <BothSidesFields
        legend={say('action.usefulness')}
        client={client}
        value={form.usefulness}
        onChange={(change) => onChange(({ usefulness }) => ({ usefulness: change(usefulness) }))}
      />
    </>
  );
}

/** What was agreed. */
function AgreedFields({ form, onChange }: FieldsProps) {
  return (
    <>
      <TextArea
        label={say('action.words')}
        rows={2}
        value={form.words}
        onInput={(words) => onChange({ words })}
      />
      <Segmented
        label={say('action.agreed-by')}
        value={form.agreedBy}
        options={ACTION_OWNERS.map((value) => ({ value, label: say(`action.agreed-by.${value}`) }))}
        onChange={(agreedBy) => onChange({ agreedBy })}
      />
      <TextField
        type="date"
        label={say('action.due')}
        value={form.dueOn ?? ''}
        onInput={(dueOn) => onChange({ dueOn: dueOn === '' ? null : dueOn })}
      />
      <Checkbox
        label={say('action.shown')}
        isChecked={form.isShown}
        onChange={(isShown) => onChange({ isShown })}
      />
    </>
  );
}
