import { useState } from 'preact/hooks';
import { say } from '../../../lib/words/index';
import { TextField } from '../../controls/TextField';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A number within bounds and in steps; anything else is said and changes nothing. */
export function NumberField({ label, value, lowest, highest, step, onChange }: NumberFieldProps) {
  /** What stands in the field while it is written in; what is saved meanwhile, here or elsewhere, must not change it. */
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(value);
  const isSound = (entry: string) => {
    const given = Number(entry);
    const steps = given / step;
    return entry !== '' && given >= lowest && given <= highest && Math.abs(steps - Math.round(steps)) < 1e-9;
  };
  const type = (entry: string) => {
    setTyped(entry);
    if (isSound(entry)) onChange(Number(entry));
  };
  return (
    <TextField
      type="number"
      label={label}
      value={text}
      min={lowest}
      max={highest}
      step={step}
      error={isSound(text) ? undefined : say('settings.range', { lowest, highest })}
      onInput={type}
      onBlur={() => isSound(text) && setTyped(null)}
    />
  );
}
