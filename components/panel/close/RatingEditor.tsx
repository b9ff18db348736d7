import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RaterId } from '../../../lib/domain/alliance/rating';
import type { Client } from '../../../lib/domain/practice/client';
import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import { GuessFields } from './GuessFields';
import styles from './RatingEditor.module.css';
import { RatingFields } from './RatingFields';
import { TwoVersions } from './TwoVersions';
import type { RatingFormState } from './use-rating-form';

interface RatingEditorProps {
  readonly client: Client;
  readonly rater: RaterId;
  readonly state: RatingFormState;
  /** Puts the focus on the first value when the form appears. */
  readonly takesFocus: boolean;
  /** Does so only where what had the focus is gone. */
  readonly takesLostFocus?: boolean;
  readonly saveWord: string;
  /** Leaving without saving; what is in the form stays a draft unless the leaver clears it. */
  readonly leaveWord: string;
  readonly onSaved: () => void;
  readonly onLeave: () => void;
}

/** One rating being entered. Enter saves from any value, Ctrl+Enter from anywhere. */
export function RatingEditor(props: RatingEditorProps) {
  const { client, rater, state, takesFocus, takesLostFocus = false, onSaved, onLeave } = props;
  const form = useRef<HTMLFormElement>(null);
  // As it is drawn: a focus that came later would take what is being typed into another value.
  useLayoutEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, []);
  // Lost, it stands on the page, or on the step that was drawn first; where something has it by now, it stays.
  useEffect(() => {
    const isLost = document.activeElement?.contains(form.current) ?? true;
    if (takesLostFocus && isLost) form.current?.querySelector('input')?.focus();
  }, []);
  const save = async () => {
    // What was typed and is no rating would be left out without a word.
    const wrong = form.current?.querySelector<HTMLInputElement>('input[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else if (await state.save()) onSaved();
  };
  return (
    <form
      ref={form}
      class={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <RatingFields {...{ client, rater }} form={state.form} onChange={state.change} />
      <GuessFields {...{ client }} guessable={state.guessable} form={state.form} onChange={state.change} />
      {state.isChangedElsewhere && <TwoVersions {...state} />}
      {state.problem !== null && !state.isChangedElsewhere && <Notice tone="problem">{state.problem}</Notice>}
      <div class={styles['deeds']}>
        <Button type="submit" variant="primary" isBusy={state.isSaving}>
          {props.saveWord}
        </Button>
        <Button variant="quiet" onClick={onLeave}>
          {props.leaveWord}
        </Button>
      </div>
    </form>
  );
}
