import { changeSettings, TEXT_SIZES } from '../../../lib/platform/settings';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { SelectField } from '../../controls/SelectField';
import { SettingsForm } from '../../sheets/settings/SettingsForm';
import page from '../documents/page.module.css';
import styles from './Settings.module.css';

/** The workspace's own settings, and those of every page of Beside. */
export function SettingsDocument() {
  const { run, settings, report } = useApp();
  const { textSize } = settings.value;
  return (
    <div class={`${page['page']} ${styles['settings']}`}>
      <h1>{say('command.settings.show')}</h1>
      <section class={styles['section']} aria-labelledby="settings-workspace">
        <h2 id="settings-workspace">{say('settings.workspace')}</h2>
        <div class={styles['deeds']}>
          <SelectField
            label={say('settings.text-size')}
            value={String(textSize)}
            options={TEXT_SIZES.map((size) => ({
              value: String(size),
              label: say('settings.text-size.percent', { size }),
            }))}
            onChange={(size) => void changeSettings({ textSize: Number(size) }).catch(report)}
          />
          <Button onClick={() => void run('key-bindings.show', null)}>{say('deed.key-bindings.show')}</Button>
        </div>
      </section>
      <section class={styles['section']} aria-labelledby="settings-everywhere">
        <h2 id="settings-everywhere">{say('settings.everywhere')}</h2>
        <SettingsForm />
      </section>
    </div>
  );
}
