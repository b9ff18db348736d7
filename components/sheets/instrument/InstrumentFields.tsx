import { FORM_POPULATIONS, HIGHER_MEANS, type Instrument } from '../../../lib/domain/alliance/instrument';
import type { FormProblem } from '../../../lib/domain/alliance/instrument-form-problems';
import { say } from '../../../lib/words/index';
import { Checkbox } from '../../controls/Checkbox';
import { Segmented } from '../../controls/Segmented';
import { SelectField } from '../../controls/SelectField';
import { TextArea } from '../../controls/TextArea';
import { TextField } from '../../controls/TextField';
import styles from '../sheets.module.css';
import { sayProblem } from './problem-words';
import type { InstrumentDeed } from './use-instrument-form';

interface InstrumentFieldsProps {
  readonly deed: InstrumentDeed;
  /** The instrument of the library whose wording it is: its range and scoring are not asked for. */
  readonly shell: Instrument | null;
}

/** Everything that is typed about an instrument: a line for each item, answer or scale. */
export function InstrumentFields({ deed, shell }: InstrumentFieldsProps) {
  const { form, set } = deed;
  const wrong = wrongIn(deed);
  const count = deed.read.wording.items.length;
  return (
    <>
      {!shell && (
        <TextField
          label={say('instruments.name')}
          value={form.name}
          maxLength={200}
          onInput={(name) => set({ name })}
          error={wrong('name')}
        />
      )}
      <TextArea
        label={say('instruments.instructions')}
        rows={2}
        value={form.instructions}
        onInput={(instructions) => set({ instructions })}
        error={wrong('instructions')}
      />
      <TextArea
        label={say('instruments.items')}
        hint={
          shell
            ? say('instruments.items.of', { count, of: shell.items.length })
            : say('instruments.items.hint', { count })
        }
        rows={5}
        value={form.items}
        onInput={(items) => set({ items })}
        error={wrong('items')}
      />
      {!shell && <RangeFields deed={deed} error={wrong('range')} />}
      <TextArea
        label={say('instruments.anchors')}
        hint={say('instruments.anchors.hint')}
        rows={2}
        value={form.anchors}
        onInput={(anchors) => set({ anchors })}
        error={wrong('anchors')}
      />
      {!shell && <ScoringFields deed={deed} wrong={wrong} />}
    </>
  );
}

type WrongIn = (field: FormProblem['field']) => string | undefined;

/** Told at once of a field: the rest follows once these are mended. */
const MOST_TOLD = 5;

/** What is wrong with a field, a sentence for each line; none is told before saving was tried, except of what is there already. */
function wrongIn({ read, isAsked, form }: InstrumentDeed): WrongIn {
  const isTyped = {
    name: form.name,
    instructions: form.instructions,
    items: '',
    anchors: form.anchors,
    range: 'x',
    reversed: form.reversed,
    scales: form.scales,
    population: 'x',
  };
  return (field) => {
    const problems = read.problems.filter((each) => each.field === field);
    if (problems.length === 0 || (!isAsked && isTyped[field] === '')) return undefined;
    return problems.slice(0, MOST_TOLD).map(sayProblem).join('\n');
  };
}

function RangeFields({ deed: { form, set }, error }: { deed: InstrumentDeed; error: string | undefined }) {
  return (
    <fieldset class={styles['parts']}>
      <legend>{say('instruments.range')}</legend>
      <div class={styles['pair']}>
        <TextField
          label={say('instruments.lowest')}
          value={form.lowest}
          inputMode="decimal"
          onInput={(lowest) => set({ lowest })}
          error={error}
        />
        <TextField
          label={say('instruments.highest')}
          value={form.highest}
          inputMode="decimal"
          onInput={(highest) => set({ highest })}
        />
        <TextField
          label={say('instruments.step')}
          value={form.step}
          inputMode="decimal"
          onInput={(step) => set({ step })}
        />
      </div>
    </fieldset>
  );
}

function ScoringFields({ deed: { form, set }, wrong }: { deed: InstrumentDeed; wrong: WrongIn }) {
  return (
    <>
      <Segmented
        label={say('instruments.total')}
        value={form.total}
        options={(['sum', 'none'] as const).map((value) => ({
          value,
          label: say(`instruments.total.${value}`),
        }))}
        onChange={(total) => set({ total })}
      />
      <TextField
        label={say('instruments.reversed')}
        hint={say('instruments.reversed.hint')}
        value={form.reversed}
        onInput={(reversed) => set({ reversed })}
        error={wrong('reversed')}
      />
      <TextArea
        label={say('instruments.scales')}
        hint={say('instruments.scales.hint')}
        rows={2}
        value={form.scales}
        onInput={(scales) => set({ scales })}
        error={wrong('scales')}
      />
      <SelectField
        label={say('instruments.higher')}
        hint={say('instruments.higher.hint')}
        value={form.higher}
        options={HIGHER_MEANS.map((value) => ({ value, label: say(`instruments.higher.${value}`) }))}
        onChange={(higher) => set({ higher })}
      />
      <PopulationField {...{ form, set }} error={wrong('population')} />
      <Checkbox
        label={say('instruments.clinical')}
        isChecked={form.isClinical}
        onChange={(isClinical) => set({ isClinical })}
      />
    </>
  );
}

interface PopulationFieldProps extends Pick<InstrumentDeed, 'form' | 'set'> {
  readonly error: string | undefined;
}

/** For whom it is made: those are offered it first. */
function PopulationField({ form: { population }, set, error }: PopulationFieldProps) {
  return (
    <fieldset class={styles['parts']}>
      <legend>{say('instruments.population')}</legend>
      {FORM_POPULATIONS.map((each) => (
        <Checkbox
          key={each}
          label={say(`measure.population.${each}`)}
          isChecked={population.includes(each)}
          onChange={(isChecked) =>
            set((now) => ({
              population: FORM_POPULATIONS.filter((other) =>
                other === each ? isChecked : now.population.includes(other),
              ),
            }))
          }
        />
      ))}
      {error && <p>{error}</p>}
    </fieldset>
  );
}
