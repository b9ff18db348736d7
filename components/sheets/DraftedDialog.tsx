import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Outcome } from '../../lib/commands/runner';
import type { Told } from '../../lib/commands/told/told';
import { say } from '../../lib/words/index';
import { useOnce } from '../app/use-once';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { contest } from './contest';
import { SaveProblem } from './SaveProblem';
import styles from './sheets.module.css';
import type { DraftedForm } from './use-drafted-form';

interface DraftedDialogProps<Form> {
  readonly title: string;
  readonly saveWord: string;
  readonly draft: DraftedForm<Form>;
  /** What the record holds in words, to say what another window changed. */
  readonly told?: Told<Form> | null;
  /** Saves a form over what it was written from. */
  readonly save: (form: Form, base: Form) => Promise<Outcome>;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  readonly isWide?: boolean;
}

/**
 * A dialog around a drafted form: saved, it closes; cancelled, it forgets what was typed; where another window saved meanwhile, a
 * person says which of the two is to stay.
 */
export function DraftedDialog<Form extends object>(props: DraftedDialogProps<Form>) {
  const { title, saveWord, draft, told = null, save, children, onClose, isWide = false } = props;
  const [error, setError] = useState<unknown>(null);
  const saveOver = async (base: Form) => {
    const entered = draft.latest();
    const outcome = await save(entered, base);
    setError(outcome.ok ? null : outcome.error);
    if (!outcome.ok) return outcome;
    // What was entered meanwhile is not saved: it stays in sight.
    if (JSON.stringify(draft.latest()) === JSON.stringify(entered)) onClose();
    else draft.settle(entered);
    return outcome;
  };
  const saveOnce = useOnce(async () => void (await saveOver(draft.base)));
  const leave = () => {
    draft.discard();
    onClose();
  };
  const footer = (
    <>
      <Button onClick={leave}>{say('control.cancel')}</Button>
      <Button variant="primary" onClick={saveOnce}>
        {saveWord}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} footer={footer} isWide={isWide}>
      <div class={styles['form']}>
        {children}
        <SaveProblem error={error} {...contest(draft, told, saveOver)} />
      </div>
    </Dialog>
  );
}
