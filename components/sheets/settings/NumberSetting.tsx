import { changeSettings } from '../../../lib/platform/settings';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { NumberField } from './NumberField';

interface NumberSettingProps {
  readonly name: 'idleMinutes' | 'sessionMinutes' | 'backupReminderDays';
  readonly lowest: number;
  readonly highest: number;
}

/** A setting that is a whole number. */
export function NumberSetting({ name, lowest, highest }: NumberSettingProps) {
  const { settings, report } = useApp();
  return (
    <NumberField
      label={say(`settings.${name}`)}
      value={settings.value[name]}
      step={1}
      {...{ lowest, highest }}
      onChange={(value) => void changeSettings({ [name]: value }).catch(report)}
    />
  );
}
