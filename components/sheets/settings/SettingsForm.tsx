import { isFirefox } from '../../../lib/platform/assigned-keys';
import { changeSettings, type Settings } from '../../../lib/platform/settings';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { Checkbox } from '../../controls/Checkbox';
import { Segmented } from '../../controls/Segmented';
import styles from '../sheets.module.css';
import { BrowserKeys } from './BrowserKeys';
import { NumberSetting } from './NumberSetting';
import { RecogniseTabs } from './RecogniseTabs';
import { SafetyProcedure } from './SafetyProcedure';
import { StartingAssumptions } from './StartingAssumptions';

const THEMES = ['system', 'light', 'dark', 'contrast'] as const;

/** Plain settings; each takes effect at once, in every page. */
export function SettingsForm() {
  const { settings, place, report } = useApp();
  const { mode } = useVault();
  const set = (change: Partial<Settings>) => void changeSettings(change).catch(report);
  const showVault = () => {
    place.value = { ...place.value, sheet: { kind: 'vault' } };
  };
  return (
    <>
      <Segmented
        label={say('settings.theme')}
        value={settings.value.theme}
        options={THEMES.map((value) => ({ value, label: say(`settings.theme.${value}`) }))}
        onChange={(theme) => set({ theme })}
      />
      <div class={styles['pair']}>
        <NumberSetting name="idleMinutes" lowest={1} highest={120} />
        <NumberSetting name="sessionMinutes" lowest={5} highest={480} />
        <NumberSetting name="backupReminderDays" lowest={1} highest={90} />
      </div>
      <p class={styles['soft']}>{say(isFirefox() ? 'settings.idle.firefox' : 'settings.idle.why')}</p>
      <Tick name="hideLabels" />
      <Tick name="singleKeys" hint={say('settings.singleKeys.why')} />
      <Tick name="spellCheck" hint={say('settings.spellCheck.why')} />
      <RecogniseTabs />
      <BrowserKeys />
      <StartingAssumptions />
      <SafetyProcedure />
      {mode === 'own' && (
        <section class={styles['section']}>
          <h3>{say('settings.vault')}</h3>
          <div class={styles['deeds']}>
            <Button onClick={showVault}>{say('settings.vault.open')}</Button>
          </div>
        </section>
      )}
      <p class={styles['soft']}>
        <a href="/licences.txt" target="_blank" rel="noreferrer">
          {say('settings.licences')}
        </a>
      </p>
    </>
  );
}

interface TickProps {
  readonly name: 'hideLabels' | 'singleKeys' | 'spellCheck';
  readonly hint?: string;
}

function Tick({ name, hint }: TickProps) {
  const { settings, report } = useApp();
  return (
    <Checkbox
      label={say(`settings.${name}`)}
      hint={hint}
      isChecked={settings.value[name]}
      onChange={(isChecked) => void changeSettings({ [name]: isChecked }).catch(report)}
    />
  );
}
