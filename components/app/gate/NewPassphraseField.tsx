import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../lib/words/index';
import { TextField } from '../../controls/TextField';
import styles from './NewPassphraseField.module.css';

type Strength = 0 | 1 | 2 | 3 | 4;

interface NewPassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly hint?: string;
  readonly autoFocus?: boolean;
}

/** A new passphrase with an estimate of its strength; no rules of composition, no passphrase is refused. */
export function NewPassphraseField({
  label,
  value,
  onInput,
  hint,
  autoFocus = false,
}: NewPassphraseFieldProps) {
  const strength = useStrength(value);
  return (
    <div class={styles['field']}>
      <TextField
        type="password"
        label={label}
        value={value}
        onInput={onInput}
        hint={hint}
        autoFocus={autoFocus}
      />
      <div class={styles['strength']} data-strength={strength ?? 'none'} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} class={strength !== null && step <= strength ? styles['reached'] : undefined} />
        ))}
      </div>
      <p class={styles['words']} role="status">
        {strength === null ? say('passphrase.strength.none') : say(`passphrase.strength.${strength}`)}
      </p>
    </div>
  );
}

/** The estimator and its dictionaries load when something is first typed. */
function useStrength(passphrase: string): Strength | null {
  const [strength, setStrength] = useState<Strength | null>(null);
  useEffect(() => {
    if (passphrase === '') {
      setStrength(null);
      return;
    }
    let isNewest = true;
    void import('./passphrase-strength').then(({ estimateStrength }) => {
      if (isNewest) setStrength(estimateStrength(passphrase));
    });
    return () => {
      isNewest = false;
    };
  }, [passphrase]);
  return strength;
}
