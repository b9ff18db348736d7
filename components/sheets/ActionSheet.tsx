import { draftAddress } from '../../lib/commands/draft-addresses';
import { ACTION_OWNERS, ACTION_STATES, type Action, type ActionForm } from '../../lib/domain/practice/action';
import { actionFormOf } from '../../lib/domain/practice/action-life';
import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useActions } from '../app/use-records';
import { Checkbox } from '../controls/Checkbox';
import { Dialog } from '../controls/Dialog';
import { Segmented } from '../controls/Segmented';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { DraftedDialog } from './DraftedDialog';
import { BothSidesFields } from './goal/BothSidesFields';
import type { SheetProps } from './SheetHost';
import { useDraftedForm } from './use-drafted-form';

/** One agreed action in full: what became of it, what got in the way, and how useful it was to each. */
export function ActionSheet({ sheet, onClose }: SheetProps<'action'>) {
  const { client } = useApp().context.value;
  const opened = useActions(client?.id ?? null);
  if (!opened) return null;
  const action = opened.find(({ id }) => id === sheet.actionId);
  if (client && action?.ok) return <ActionFormView {...{ client, onClose }} action={action.value} />;
  return (
    <Dialog title={say('action.title')} onClose={onClose}>
      <p>{say('action.gone')}</p>
    </Dialog>
  );
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
      {...{ draft, standing, onClose }}
    >
      <ActionFields client={client} form={draft.form} onChange={draft.set} />
    </DraftedDialog>
  );
}

interface ActionFieldsProps {
  readonly client: Client;
  readonly form: ActionForm;
  readonly onChange: (change: Partial<ActionForm>) => void;
}

function ActionFields({ client, form, onChange }: ActionFieldsProps) {
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
        onChange={(usefulness) => onChange({ usefulness })}
      />
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
