import { COMPONENTS } from '../../../lib/domain/alliance/components';
import type { RatingForm } from '../../../lib/domain/alliance/rating-form';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import { sayValues } from '../../records/session-words';
import { formOf } from './rating-form';
import styles from './TwoVersions.module.css';
import type { RatingFormState } from './use-rating-form';

/** Two windows rated at once: both versions, and the practitioner decides. Nothing was overwritten. */
export function TwoVersions({ form, saved, keepMine, takeSaved }: RatingFormState) {
  return (
    <Notice tone="caution">
      <p>{say(saved ? 'close.other.text' : 'close.other.removed')}</p>
      <dl class={styles['versions']}>
        <Version title={say('close.other.here')} form={form} />
        {saved && <Version title={say('close.other.there')} form={formOf(saved)} />}
      </dl>
      <div class={styles['deeds']}>
        <Button onClick={keepMine}>{say('close.other.mine')}</Button>
        {saved && <Button onClick={takeSaved}>{say('close.other.theirs')}</Button>}
      </div>
    </Notice>
  );
}

function Version({ title, form }: { title: string; form: RatingForm }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <p>{form.declined ? say('record.declined') : sayValues(form.values)}</p>
        {COMPONENTS.filter((component) => form.lines[component] !== '').map((component) => (
          <p key={component}>
            {say('record.line', { component: say(`component.${component}`), line: form.lines[component] })}
          </p>
        ))}
        {form.concern !== '' && <p>{say('record.concern', { words: form.concern })}</p>}
      </dd>
    </>
  );
}
