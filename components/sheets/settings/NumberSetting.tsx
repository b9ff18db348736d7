import { useState } from 'preact/hooks';
import { changeSettings } from '../../../lib/platform/settings';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { TextField } from '../../controls/TextField';

interface NumberSettingProps {
  readonly name: 'idleMinutes' | 'sessionMinutes' | 'backupReminderDays';
  readonly lowest: number;
  readonly highest: number;
}

/** A whole number within bounds; what lies outside them is said and changes nothing. */
export function NumberSetting({ name, lowest, highest }: NumberSettingProps) {
  const { settings, report } = useApp();
  /** What stands in the field while it is written in; what is saved meanwhile, here or elsewhere, must not change it. */
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(settings.value[name]);
  const isSound = (entry: string) => {
    const value = Number(entry);
    return entry !== '' && Number.isInteger(value) && value >= lowest && value <= highest;
  };
  const type = (entry: string) => {
    setTyped(entry);
    if (isSound(entry)) void changeSettings({ [name]: Number(entry) }).catch(report);
  };
  return (
    <TextField
      type="number"
      label={say(`settings.${name}`)}
      value={text}
      min={lowest}
      max={highest}
      error={isSound(text) ? undefined : say('settings.range', { lowest, highest })}
      onInput={type}
      onBlur={() => isSound(text) && setTyped(null)}
    />
  );
}
