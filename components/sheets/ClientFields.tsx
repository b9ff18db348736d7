import { isLongLabel, looksLikeName, suggestedLabel } from '../../lib/domain/practice/client-life';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { Checkbox } from '../controls/Checkbox';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import type { FormPart } from './client-form';
import styles from './sheets.module.css';

/** The label: initials or a code; what looks like a name is answered with its initials. */
export function LabelField({ form, set }: FormPart) {
  const suggested = suggestedLabel(form.label);
  return (
    <div class={styles['row']}>
      <TextField
        label={say('client-form.label')}
        hint={say('client-form.label.why')}
        error={isLongLabel(form.label) ? say('client-form.label.long') : undefined}
        value={form.label}
        onInput={(label) => set({ label })}
        autoFocus
      />
      {looksLikeName(form.label) && (
        <Button onClick={() => set({ label: suggested })}>
          {say('client-form.label.use', { label: suggested })}
        </Button>
      )}
    </div>
  );
}

/** What must be at hand at once if safety comes first. */
export function SafetyFields({ form, set }: FormPart) {
  const { safety } = form;
  return (
    <section class={styles['section']}>
      <h3>{say('client-form.safety')}</h3>
      <p class={styles['soft']}>{say('client-form.safety.why')}</p>
      <TextArea
        label={say('safety.location')}
        value={safety.location}
        rows={2}
        onInput={(location) => set((now) => ({ safety: { ...now.safety, location } }))}
      />
      <TextArea
        label={say('safety.contact')}
        value={safety.contact}
        rows={2}
        onInput={(contact) => set((now) => ({ safety: { ...now.safety, contact } }))}
      />
    </section>
  );
}

/** Whether the work is coming to an end, and the day planned for the last session. */
export function EndingFields({ form, set }: FormPart) {
  const { endingAhead } = form;
  return (
    <div>
      <Checkbox
        label={say('client-form.ending')}
        hint={say('client-form.ending.why')}
        isChecked={endingAhead !== null}
        onChange={(isComing) => set({ endingAhead: isComing ? { lastOn: null } : null })}
      />
      {endingAhead && (
        <TextField
          type="date"
          label={say('client-form.ending.on')}
          value={endingAhead.lastOn ?? ''}
          onInput={(day) => set({ endingAhead: { lastOn: day === '' ? null : day } })}
        />
      )}
    </div>
  );
}
