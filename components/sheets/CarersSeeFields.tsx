import { CARER_VIEWS, type CarersSee } from '../../lib/domain/practice/carer-sight';
import { say } from '../../lib/words/index';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import styles from './PeopleFields.module.css';

interface CarersSeeFieldsProps {
  /** The young person's label, or what stands in its place. */
  readonly name: string;
  readonly value: CarersSee;
  readonly onChange: (change: Partial<CarersSee>) => void;
}

/** What carers may see of one young person's answers: a plain choice, and the words that were found together. */
export function CarersSeeFields({ name, value, onChange }: CarersSeeFieldsProps) {
  return (
    <div class={styles['sight']}>
      <SelectField
        label={say('carers-see.what', { name })}
        value={value.what}
        options={CARER_VIEWS.map((what) => ({ value: what, label: say(`carers-see.${what}`) }))}
        onChange={(what) => onChange({ what })}
      />
      <TextField
        label={say('carers-see.words', { name })}
        value={value.words}
        onInput={(words) => onChange({ words })}
      />
    </div>
  );
}
