import { Plus, X } from 'lucide';
import { PARTICIPANT_ROLES, type ParticipantRole } from '../../lib/domain/practice/participant';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import { addedRole, type FormPart, fewest } from './client-form';
import styles from './PeopleFields.module.css';

/** The people inside a client: each rates with a label of their own. A single adult needs no such list. */
export function PeopleFields({ form, set }: FormPart) {
  const { participants, population } = form;
  const role = addedRole(population);
  if (role === null) return null;
  const change = (at: number, part: { label?: string; role?: ParticipantRole }) =>
    set({ participants: participants.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  const remove = (at: number) => set({ participants: participants.filter((_each, index) => index !== at) });
  return (
    <fieldset class={styles['people']}>
      <legend>{say('client-form.people')}</legend>
      {participants.map((person, index) => (
        <div key={index} class={styles['person']}>
          <TextField
            label={say('client-form.person', { number: index + 1 })}
            value={person.label}
            onInput={(label) => change(index, { label })}
          />
          <SelectField
            label={say('client-form.role')}
            value={person.role}
            options={PARTICIPANT_ROLES.map((value) => ({ value, label: say(`role.${value}`) }))}
            onChange={(next) => change(index, { role: next })}
          />
          <IconButton
            icon={X}
            label={say('client-form.person.remove', { number: index + 1 })}
            disabled={participants.length <= fewest(population)}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <Button icon={Plus} onClick={() => set({ participants: [...participants, { label: '', role }] })}>
        {say(role === 'carer' ? 'client-form.add-carer' : 'client-form.add-person')}
      </Button>
    </fieldset>
  );
}
