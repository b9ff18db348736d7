import { useEffect, useState } from 'preact/hooks';
import type { CommandId } from '../../lib/commands/index';
import { loadCommands } from '../../lib/commands/runner';
import { useApp } from './AppContext';
import { type KeyDeeds, useKeys } from './use-keys';

/** Commands that need nothing but a key press. */
const PLAIN = [
  'goals.show',
  'safety.show',
  'client.choose',
  'trend.show',
  'history.show',
  'keys.show',
  'vault.lock',
  'cover.show',
] as const;

/** The key of each command that has one; empty until the list of commands has been fetched. */
export function useKeysOfCommands(): ReadonlyMap<CommandId, string> {
  const { report } = useApp();
  const [keys, setKeys] = useState<ReadonlyMap<CommandId, string>>(new Map());
  useEffect(() => {
    loadCommands().then(({ commands }) => {
      setKeys(new Map(commands.flatMap(({ id, key }) => (key === null ? [] : [[id, key] as const]))));
    }, report);
  }, []);
  return keys;
}

/** Puts the keys of the plain commands to work in a page, as long as its vault is open. */
export function useCommandKeys(): void {
  const app = useApp();
  const keys = useKeysOfCommands();
  const deeds: Record<string, () => void> = {};
  for (const id of PLAIN) {
    const key = keys.get(id);
    if (key) deeds[key.toLowerCase()] = () => void app.run(id, null);
  }
  const toWorkspace = keys.get('workspace.show');
  if (toWorkspace && app.surface === 'panel') {
    const { clientId } = app.place.value;
    const target =
      clientId === null ? ({ kind: 'caseload' } as const) : ({ kind: 'client', clientId } as const);
    deeds[toWorkspace.toLowerCase()] = () => void app.run('workspace.show', target);
  }
  useKeys(deeds as KeyDeeds, app.access.value.state === 'open');
}
