import { Plus, X } from 'lucide';
import { NOTHING_AGREED } from '../../lib/domain/practice/carer-sight';
import type { Client } from '../../lib/domain/practice/client';
import { isLongLabel } from '../../lib/domain/practice/client-life';
import { everyParticipant } from '../../lib/domain/practice/former-participants';
import { isYoung, PARTICIPANT_ROLES } from '../../lib/domain/practice/participant';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import { CarersSeeFields } from './CarersSeeFields';
import { addedRole, type FormPart, fewest, type Person } from './client-form';
import styles from './PeopleFields.module.css';

/** The people inside a client: each rates with a label of their own. A single adult needs no such list. */
export function PeopleFields({ form, set, client }: FormPart & { client: Client | null }) {
  const { participants, population } = form;
  const role = addedRole(population);
  if (role === null) return null;
  const change = (at: number, part: (person: Person) => Partial<Person>) =>
    set((now) => ({
      participants: now.participants.map((each, index) => (index === at ? { ...each, ...part(each) } : each)),
    }));
  const remove = (at: number) =>
    set((now) => ({ participants: now.participants.filter((_each, index) => index !== at) }));
  const add = (person: Person) => set((now) => ({ participants: [...now.participants, person] }));
  return (
    <fieldset class={styles['people']}>
      <legend>{say('client-form.people')}</legend>
      {participants.map((person, index) => (
        <div key={index} class={styles['person']}>
          <TextField
            label={say('client-form.person', { number: index + 1 })}
            error={isLongLabel(person.label) ? say('client-form.label.long') : undefined}
            value={person.label}
            onInput={(label) => change(index, () => ({ label }))}
          />
          <SelectField
            label={say('client-form.role', { number: index + 1 })}
            value={person.role}
            options={PARTICIPANT_ROLES.map((value) => ({ value, label: say(`role.${value}`) }))}
            onChange={(next) => change(index, () => ({ role: next }))}
          />
          <IconButton
            icon={X}
            label={say('client-form.person.remove', { number: index + 1 })}
            disabled={participants.length <= fewest(population)}
            onClick={() => remove(index)}
          />
          {isYoung(person.role) && (
            <CarersSeeFields
              name={person.label || form.label || say('carers-see.someone')}
              value={person.carersSee ?? NOTHING_AGREED}
              onChange={(part) =>
                change(index, ({ carersSee = NOTHING_AGREED }) => ({ carersSee: { ...carersSee, ...part } }))
              }
            />
          )}
        </div>
      ))}
      <Button icon={Plus} onClick={() => add({ label: '', role })}>
        {say(role === 'carer' ? 'client-form.add-carer' : 'client-form.add-person')}
      </Button>
      {client && <Former {...{ form, client }} onBringBack={add} />}
    </fieldset>
  );
}

interface FormerProps extends Pick<FormPart, 'form'> {
  readonly client: Client;
  readonly onBringBack: (person: Person) => void;
}

/** Those who come no longer, or were just taken off: their answers stay in the records, and they can come back. */
function Former({ form, client, onBringBack }: FormerProps) {
  const isListed = (id: string) => form.participants.some((each) => each.id === id);
  const former = everyParticipant(client).filter(({ id, label }) => label !== '' && !isListed(id));
  if (former.length === 0) return null;
  return (
    <>
      <p class={styles['hint']}>{say('client-form.former')}</p>
      <div class={styles['former']}>
        {former.map((person) => (
          <Button key={person.id} variant="quiet" onClick={() => onBringBack(person)}>
            {say('client-form.bring-back', { label: person.label })}
          </Button>
        ))}
      </div>
    </>
  );
}
