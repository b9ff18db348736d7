import { ATTENDANCES, MEDIA } from '../../../lib/domain/practice/session';
import type { SessionForm } from '../../../lib/domain/practice/session-form';
import { say } from '../../../lib/words/index';
import { Segmented } from '../../controls/Segmented';
import { SelectField } from '../../controls/SelectField';
import { TextField } from '../../controls/TextField';
import styles from './SessionFields.module.css';
import type { CheckedForm } from './session-form';

interface SessionFieldsProps {
  readonly form: SessionForm;
  /** What is wrong, once somebody tried to save. */
  readonly checked: CheckedForm | null;
  readonly onChange: (change: Partial<SessionForm>) => void;
}

/** The fields of a past session. */
export function SessionFields({ form, checked, onChange }: SessionFieldsProps) {
  const errorOf = (field: 'when' | 'minutes') =>
    checked && !checked.ok && checked.field === field ? say(checked.problem) : undefined;
  return (
    <>
      <Segmented
        label={say('session-form.attendance')}
        value={form.attendance}
        options={ATTENDANCES.map((value) => ({ value, label: say(`attendance.${value}`) }))}
        onChange={(attendance) => onChange({ attendance })}
      />
      <TextField
        type="date"
        label={say('session-form.date')}
        value={form.date}
        error={errorOf('when')}
        onInput={(date) => onChange({ date })}
      />
      <div class={styles['pair']}>
        <TextField
          type="time"
          label={say('session-form.time')}
          value={form.time}
          onInput={(time) => onChange({ time })}
        />
        <TextField
          type="number"
          label={say('session-form.minutes')}
          min={1}
          step={1}
          value={form.minutes}
          error={errorOf('minutes')}
          onInput={(minutes) => onChange({ minutes })}
        />
      </div>
      <SelectField
        label={say('session-form.medium')}
        value={form.medium}
        options={MEDIA.map((value) => ({ value, label: say(`medium.${value}`) }))}
        onChange={(medium) => onChange({ medium })}
      />
    </>
  );
}
