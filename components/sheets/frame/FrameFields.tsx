import { FRAME_ASKERS, type FrameAgreement, type FrameForm } from '../../../lib/domain/practice/frame';
import { changeableFrom, hasAgreedWords, isChange } from '../../../lib/domain/practice/frame-life';
import { sayDay } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { SelectField } from '../../controls/SelectField';
import { TextArea } from '../../controls/TextArea';
import { TextField } from '../../controls/TextField';
import styles from './Frame.module.css';

/** What a form says of an agreement that stands, on a day (local date). */
interface FormOfFrame {
  readonly agreement: FrameAgreement;
  readonly form: FrameForm;
  readonly today: string;
}

interface FrameFieldsProps extends FormOfFrame {
  readonly onChange: (change: Partial<FrameForm>) => void;
}

/** Whether its days can be right: none to come, and a change not before what it changed. */
export function isSoundFrame(entered: FormOfFrame): boolean {
  return isSoundAgreedOn(entered) && isSoundChangedOn(entered);
}

/** Not to come, and not after it was changed. */
function isSoundAgreedOn({ agreement: { changes }, form: { agreedOn }, today }: FormOfFrame): boolean {
  return agreedOn === null || agreedOn <= (changes[0]?.on ?? today);
}

function isSoundChangedOn({ agreement, form, today }: FormOfFrame): boolean {
  const on = form.changedOn ?? today;
  const from = changeableFrom(agreement, form) ?? '';
  return !isChange(agreement, form) || (on !== '' && on >= from && on <= today);
}

/** The words, when they were first agreed and who asked; once other words stand there, the same of the change. */
export function FrameFields({ onChange, ...entered }: FrameFieldsProps) {
  const { agreement, form } = entered;
  return (
    <>
      <TextArea
        label={say('frame.words')}
        hint={hasAgreedWords(agreement) ? say('frame.words.hint') : undefined}
        rows={2}
        value={form.words}
        onInput={(words) => onChange({ words })}
      />
      {isChange(agreement, form) && <ChangeFields {...entered} onChange={onChange} />}
      <div class={styles['pair']}>
        <TextField
          type="date"
          label={say('frame.agreed-on')}
          value={form.agreedOn ?? ''}
          error={isSoundAgreedOn(entered) ? undefined : say('frame.date.error')}
          onInput={(agreedOn) => onChange({ agreedOn: agreedOn === '' ? null : agreedOn })}
        />
        <SelectField
          label={say('frame.asked-by')}
          value={form.askedBy}
          options={askers()}
          onChange={(askedBy) => onChange({ askedBy })}
        />
      </div>
    </>
  );
}

function ChangeFields({ onChange, ...entered }: FrameFieldsProps) {
  const { form, today } = entered;
  return (
    <div class={styles['pair']}>
      <TextField
        type="date"
        label={say('frame.changed-on')}
        value={form.changedOn ?? today}
        error={isSoundChangedOn(entered) ? undefined : sayChangeable(entered)}
        onInput={(changedOn) => onChange({ changedOn })}
      />
      <SelectField
        label={say('frame.change-asked-by')}
        value={form.changeAskedBy}
        options={askers()}
        onChange={(changeAskedBy) => onChange({ changeAskedBy })}
      />
    </div>
  );
}

function askers() {
  return FRAME_ASKERS.map((value) => ({ value, label: say(`frame.asked-by.${value}`) }));
}

function sayChangeable({ agreement, form }: FormOfFrame): string {
  const from = changeableFrom(agreement, form);
  return from === null ? say('frame.date.error') : say('frame.changed.error', { from: sayDay(from) });
}
