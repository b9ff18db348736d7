import { sayLineLabel } from '../../../lib/commands/told/rating-told';
import { COMPONENTS } from '../../../lib/domain/alliance/components';
import { PRACTITIONER, type RaterId } from '../../../lib/domain/alliance/rating';
import type { RatingForm } from '../../../lib/domain/alliance/rating-form';
import type { Client } from '../../../lib/domain/practice/client';
import { GTB_SESSION } from '../../../lib/library/instruments/gtb-session';
import { voiceOf } from '../../../lib/library/instruments/voices';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { Checkbox } from '../../controls/Checkbox';
import { Disclosure } from '../../controls/Disclosure';
import { FacesRow } from '../../controls/FacesRow';
import { RatingSlider } from '../../controls/RatingSlider';
import { TextArea } from '../../controls/TextArea';
import { TextField } from '../../controls/TextField';
import styles from './RatingFields.module.css';
import type { RatingChange } from './rating-form';

interface RatingFieldsProps {
  readonly client: Client;
  readonly rater: RaterId;
  readonly form: RatingForm;
  readonly onChange: (change: RatingChange) => void;
}

const ANCHORS = { lowest: say(GTB_SESSION.anchors.lowest), highest: say(GTB_SESSION.anchors.highest) };

/** The fields of one rating: three values, and what can be said beside them. */
export function RatingFields(props: RatingFieldsProps) {
  const isOwn = props.rater === PRACTITIONER;
  return (
    <>
      {!props.form.declined && <Values {...props} />}
      {!isOwn && <OwnAnswers {...props} />}
      {!props.form.declined && <Lines {...props} />}
      {!isOwn && <Present {...props} />}
    </>
  );
}

function Values({ client, rater, form, onChange }: RatingFieldsProps) {
  const isOwn = rater === PRACTITIONER;
  const voice = voiceOf(client, rater);
  if (voice === 'child') return <Faces {...{ form, onChange }} />;
  return (
    <div class={isOwn ? undefined : styles['aloud']}>
      {GTB_SESSION.items.map(({ id, words }) => (
        <RatingSlider
          key={id}
          component={id}
          side={isOwn ? 'practitioner' : 'client'}
          statement={say(words[voice])}
          value={form.values[id]}
          anchors={ANCHORS}
          onChange={(value) => onChange(({ values }) => ({ values: { ...values, [id]: value } }))}
        />
      ))}
    </div>
  );
}

/** A child answers with faces and words instead of numbers. */
function Faces({ form, onChange }: Pick<RatingFieldsProps, 'form' | 'onChange'>) {
  return (
    <div>
      {GTB_SESSION.items.map(({ id, words }) => (
        <FacesRow
          key={id}
          component={id}
          statement={say(words.child)}
          value={form.values[id]}
          onChange={(value) => onChange(({ values }) => ({ values: { ...values, [id]: value } }))}
        />
      ))}
      <p class={styles['hint']}>{say('close.child.hint')}</p>
    </div>
  );
}

/** The two answers that are no number: something to talk about, and rather not rating. */
function OwnAnswers({ form, onChange }: RatingFieldsProps) {
  return (
    <>
      <TextArea
        label={say('instrument.concern')}
        hint={say('close.concern.hint')}
        value={form.concern}
        rows={2}
        onInput={(concern) => onChange({ concern })}
      />
      <Checkbox
        label={say('instrument.decline')}
        hint={say('close.declined.hint')}
        isChecked={form.declined}
        onChange={(declined) => onChange({ declined })}
      />
    </>
  );
}

function Lines({ rater, form, onChange }: RatingFieldsProps) {
  const isFilled = COMPONENTS.some((component) => form.lines[component] !== '');
  return (
    <Disclosure summary={say('close.lines')} isOpen={isFilled}>
      {COMPONENTS.map((id) => (
        <TextField
          key={id}
          label={sayLineLabel(rater, id)}
          value={form.lines[id]}
          onInput={(line) => onChange(({ lines }) => ({ lines: { ...lines, [id]: line } }))}
        />
      ))}
    </Disclosure>
  );
}

function Present({ client, form, onChange }: RatingFieldsProps) {
  // Someone who came then and comes no longer stays among those who were there.
  const listed = [PRACTITIONER, ...client.participants.map(({ id }) => id), ...form.present];
  const everybody = [...new Set<RaterId>(listed)];
  return (
    <fieldset class={styles['present']}>
      <legend>{say('close.present')}</legend>
      {everybody.map((id) => (
        <Checkbox
          key={id}
          label={nameRater(client, id)}
          isChecked={form.present.includes(id)}
          onChange={(isThere) =>
            onChange(({ present }) => ({
              present: everybody.filter((each) => (each === id ? isThere : present.includes(each))),
            }))
          }
        />
      ))}
    </fieldset>
  );
}
