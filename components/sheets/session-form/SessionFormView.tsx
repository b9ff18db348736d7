import { tellSession } from '../../../lib/commands/told/session-told';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { contest } from '../contest';
import { SaveProblem } from '../SaveProblem';
import { SessionFields } from './SessionFields';
import styles from './SessionFields.module.css';
import type { SessionFormState } from './use-session-form';

interface SessionFormViewProps {
  readonly state: SessionFormState;
  readonly note?: string;
  readonly onCancel: () => void;
}

/** A session's form with its deeds. Bad input gets a sentence at its field and changes nothing. */
export function SessionFormView({ state, note, onCancel }: SessionFormViewProps) {
  return (
    <form
      class={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        state.save();
      }}
    >
      {note && <p class={styles['soft']}>{note}</p>}
      <SessionFields form={state.form} checked={state.checked} onChange={state.change} />
      <SaveProblem
        error={state.error}
        {...contest(state.draft, tellSession(state.draft.standing), state.saveOver)}
        onKeepTheirs={onCancel}
      />
      <div class={styles['deeds']}>
        <Button variant="quiet" onClick={onCancel}>
          {say('session-form.cancel')}
        </Button>
        <Button type="submit" variant="primary" isBusy={state.isSaving}>
          {say('session-form.save')}
        </Button>
      </div>
    </form>
  );
}
