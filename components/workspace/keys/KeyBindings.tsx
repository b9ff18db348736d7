import { useState } from 'preact/hooks';
import type { OwnKeys } from '../../../lib/places/keys';
import { findMatches } from '../../../lib/places/match';
import { reachableKeys } from '../../../lib/places/own-keys';
import { KEY_PLACE } from '../../../lib/platform/key-place';
import { changeSettings } from '../../../lib/platform/settings';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { type Listed, useListedCommands } from '../../app/use-command-keys';
import { Button } from '../../controls/Button';
import { EmptyState } from '../../controls/EmptyState';
import { formatKeys } from '../../controls/format-keys';
import { TextField } from '../../controls/TextField';
import { KeyBindingRow } from './KeyBindingRow';
import styles from './KeyBindings.module.css';

/** Every command that a key can run, with its key, to change. */
export function KeyBindings() {
  const { settings, report } = useApp();
  const [wanted, setWanted] = useState('');
  const own = settings.value.keys;
  const commands = useListedCommands().filter(({ inputFrom }) => inputFrom !== undefined);
  const rows = commands
    .map((command) => ({ command, label: `${say(command.title)} ${keyWords(command, own)}` }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
  const shown = findMatches(rows, wanted.trim(), rows.length).map(({ item }) => item.command);
  const keep = (change: (own: OwnKeys) => OwnKeys) =>
    void changeSettings(({ keys }) => ({ keys: change(keys) })).catch(report);
  return (
    <section class={styles['bindings']} aria-labelledby="key-bindings-title">
      <header class={styles['header']}>
        <h1 id="key-bindings-title">{say('key-bindings.title')}</h1>
        <Button disabled={Object.keys(own).length === 0} onClick={() => keep(() => ({}))}>
          {say('key-bindings.reset-all')}
        </Button>
      </header>
      <p class={styles['soft']}>{say('key-bindings.what')}</p>
      <TextField label={say('key-bindings.filter')} value={wanted} onInput={setWanted} />
      {shown.length === 0 && <EmptyState text={say('key-bindings.none')} />}
      <ul class={styles['list']}>
        {shown.map((command) => (
          <KeyBindingRow key={command.id} {...{ command, commands, own, keep }} />
        ))}
      </ul>
    </section>
  );
}

function keyWords(command: Listed, own: OwnKeys): string {
  return reachableKeys(command, own, KEY_PLACE)
    .map((keys) => formatKeys(keys))
    .join(' ');
}
