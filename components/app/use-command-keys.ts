import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../../lib/commands/command';
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

/** A command as the keys see it. */
type Listed = Pick<Command<CommandId, never>, 'id' | 'key' | 'isEnabled'>;

/** The commands that have a key; none until their list has been fetched. */
function useListedCommands(): readonly Listed[] {
  const { report } = useApp();
  const [listed, setListed] = useState<readonly Listed[]>([]);
  useEffect(() => {
    loadCommands().then(({ commands }) => setListed(commands.filter(({ key }) => key !== null)), report);
  }, []);
  return listed;
}

/** The key of each command that has one; empty until the list of commands has been fetched. */
export function useKeysOfCommands(): ReadonlyMap<CommandId, string> {
  return new Map(useListedCommands().flatMap(({ id, key }) => (key === null ? [] : [[id, key] as const])));
}

/** Puts the keys of the plain commands to work in a page, as long as its vault is open. */
export function useCommandKeys(): void {
  const app = useApp();
  const listed = useListedCommands();
  const deeds: Record<string, () => void> = {};
  for (const id of PLAIN) {
    const command = listed.find((each) => each.id === id);
    if (!command?.key) continue;
    // A single key pressed where it means nothing is no mistake worth a sentence.
    deeds[command.key.toLowerCase()] = () => {
      if (command.isEnabled(app.context.value)) void app.run(id, null);
    };
  }
  const toWorkspace = listed.find(({ id }) => id === 'workspace.show')?.key;
  if (toWorkspace && app.surface === 'panel') {
    const { clientId } = app.place.value;
    const target =
      clientId === null ? ({ kind: 'caseload' } as const) : ({ kind: 'client', clientId } as const);
    deeds[toWorkspace.toLowerCase()] = () => void app.run('workspace.show', target);
  }
  useKeys(deeds as KeyDeeds, app.access.value.state === 'open');
}
