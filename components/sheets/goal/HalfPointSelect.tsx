import { formatValue } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { SelectField } from '../../controls/SelectField';

interface HalfPointSelectProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

const HALF_POINTS = Array.from({ length: 21 }, (_unused, index) => index / 2);

/** A number from 0 to 10 in half points, or not said. */
export function HalfPointSelect({ label, value, onChange }: HalfPointSelectProps) {
  const options = [
    { value: '', label: say('goal.not-said') },
    ...HALF_POINTS.map((each) => ({ value: String(each), label: formatValue(each) })),
  ];
  return (
    <SelectField
      label={label}
      value={value === null ? '' : String(value)}
      options={options}
      onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
    />
  );
}
