import { looksLikeName, suggestedLabel } from '../../lib/domain/practice/client-life';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
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
        onInput={(location) => set({ safety: { ...safety, location } })}
      />
      <TextArea
        label={say('safety.contact')}
        value={safety.contact}
        rows={2}
        onInput={(contact) => set({ safety: { ...safety, contact } })}
      />
    </section>
  );
}
