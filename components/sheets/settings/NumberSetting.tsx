import { useEffect, useState } from 'preact/hooks';
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
  const saved = settings.value[name];
  const [text, setText] = useState(String(saved));
  const isSound = (typed: string) => {
    const value = Number(typed);
    return typed !== '' && Number.isInteger(value) && value >= lowest && value <= highest;
  };
  useEffect(() => setText((typed) => (Number(typed) === saved ? typed : String(saved))), [saved]);
  const type = (typed: string) => {
    setText(typed);
    if (isSound(typed)) void changeSettings({ [name]: Number(typed) }).catch(report);
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
    />
  );
}
