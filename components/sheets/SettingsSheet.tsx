import { useEffect, useState } from 'preact/hooks';
import { draftAddress } from '../../lib/commands/draft-addresses';
import { isFirefox } from '../../lib/platform/assigned-keys';
import { setSeesTabs } from '../../lib/platform/current-page';
import { changeSettings, type Settings } from '../../lib/platform/settings';
import { say } from '../../lib/words/index';
import { useApp, useVault } from '../app/AppContext';
import { useDraft } from '../app/use-draft';
import { usePractitioner } from '../app/use-records';
import { Button } from '../controls/Button';
import { Checkbox } from '../controls/Checkbox';
import { Dialog } from '../controls/Dialog';
import { Segmented } from '../controls/Segmented';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';

const THEMES = ['system', 'light', 'dark', 'contrast'] as const;

/** Plain settings; each takes effect at once, in every page. */
export function SettingsSheet({ onClose }: SheetProps<'settings'>) {
  const { settings, place, report } = useApp();
  const { mode } = useVault();
  const now = settings.value;
  const set = (change: Partial<Settings>) => void changeSettings(change).catch(report);
  const seeTabs = (isWanted: boolean) =>
    void setSeesTabs(isWanted).then((recogniseTabs) => changeSettings({ recogniseTabs }), report);
  return (
    <Dialog title={say('command.settings.show')} onClose={onClose}>
      <Segmented
        label={say('settings.theme')}
        value={now.theme}
        options={THEMES.map((value) => ({ value, label: say(`settings.theme.${value}`) }))}
        onChange={(theme) => set({ theme })}
      />
      <div class={styles['pair']}>
        <NumberSetting name="idleMinutes" range={[1, 120]} />
        <NumberSetting name="sessionMinutes" range={[5, 480]} />
        <NumberSetting name="backupReminderDays" range={[1, 90]} />
      </div>
      <p class={styles['soft']}>{say(isFirefox() ? 'settings.idle.firefox' : 'settings.idle.why')}</p>
      <Checkbox
        label={say('settings.hideLabels')}
        isChecked={now.hideLabels}
        onChange={(hideLabels) => set({ hideLabels })}
      />
      <Checkbox
        label={say('settings.singleKeys')}
        hint={say('settings.singleKeys.why')}
        isChecked={now.singleKeys}
        onChange={(singleKeys) => set({ singleKeys })}
      />
      <Checkbox
        label={say('settings.spellCheck')}
        hint={say('settings.spellCheck.why')}
        isChecked={now.spellCheck}
        onChange={(spellCheck) => set({ spellCheck })}
      />
      <Checkbox
        label={say('settings.recogniseTabs')}
        hint={say('settings.recogniseTabs.why')}
        isChecked={now.recogniseTabs}
        onChange={seeTabs}
      />
      <Procedure />
      {mode === 'own' && (
        <section class={styles['section']}>
          <h3>{say('settings.vault')}</h3>
          <div class={styles['deeds']}>
            <Button
              onClick={() => {
                place.value = { ...place.value, sheet: { kind: 'vault' } };
              }}
            >
              {say('settings.vault.open')}
            </Button>
          </div>
        </section>
      )}
    </Dialog>
  );
}

interface NumberSettingProps {
  readonly name: 'idleMinutes' | 'sessionMinutes' | 'backupReminderDays';
  readonly range: readonly [number, number];
}

function NumberSetting({ name, range: [lowest, highest] }: NumberSettingProps) {
  const { settings, report } = useApp();
  const saved = settings.value[name];
  const [text, setText] = useState(String(saved));
  const value = Number(text);
  const isSound = Number.isInteger(value) && value >= lowest && value <= highest;
  useEffect(() => setText(String(saved)), [saved]);
  return (
    <TextField
      type="number"
      label={say(`settings.${name}`)}
      value={text}
      min={lowest}
      max={highest}
      error={isSound ? undefined : say('settings.range', { lowest, highest })}
      onInput={(typed) => {
        setText(typed);
        const next = Number(typed);
        if (typed !== '' && Number.isInteger(next) && next >= lowest && next <= highest) {
          void changeSettings({ [name]: next }).catch(report);
        }
      }}
    />
  );
}

/** The practitioner's own steps for when safety comes first. */
function Procedure() {
  const { run } = useApp();
  const practitioner = usePractitioner();
  const saved = practitioner?.facts?.safetyProcedure ?? '';
  const { text, base, write } = useDraft(draftAddress.procedure(), undefined, saved);
  if (!practitioner) return null;
  return (
    <section class={styles['section']}>
      <TextArea
        label={say('safety.procedure')}
        hint={say('settings.procedure.why')}
        value={text}
        rows={4}
        onInput={write}
      />
      <div class={styles['deeds']}>
        <Button
          disabled={text === saved}
          onClick={() => void run('practitioner.set-procedure', { safetyProcedure: text, base })}
        >
          {say('settings.procedure.save')}
        </Button>
      </div>
    </section>
  );
}
