import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../../lib/commands/command';
import type { CommandId } from '../../lib/commands/index';
import { knownCommands, loadCommands } from '../../lib/commands/runner';
import { boundKeys, isKept, pressOf } from '../../lib/places/keys';
import { KEY_PLACE } from '../../lib/platform/key-place';
import { useApp } from './AppContext';
import { type KeyDeeds, NOT_MINE, useKeys } from './use-keys';

/** A command as keys and lists see it. */
export type Listed = Pick<
  Command<CommandId, never>,
  'id' | 'title' | 'category' | 'key' | 'alternative' | 'isEnabled' | 'inputFrom'
>;

/** Every command; none until their list has been fetched. */
export function useListedCommands(): readonly Listed[] {
  const { report } = useApp();
  const [listed, setListed] = useState<readonly Listed[]>(() => knownCommands()?.commands ?? []);
  useEffect(() => {
    loadCommands().then(({ commands }) => setListed(commands), report);
  }, []);
  return listed;
}

/** The key of each command, if it has one which reaches the page; empty until the list of commands has been fetched. */
export function useKeysOfCommands(): ReadonlyMap<CommandId, string | undefined> {
  const { settings, surface } = useApp();
  // Only the workspace heeds chords.
  const isHeeded = (key: string) => !isKept(key, KEY_PLACE) && (surface !== 'panel' || !key.includes(' '));
  return new Map(
    useListedCommands().map((command) => [
      command.id,
      boundKeys(command, settings.value.keys).find(isHeeded),
    ]),
  );
}

/** Puts the keys of the commands to work in a page, as long as its vault is open. */
export function useCommandKeys(): void {
  const app = useApp();
  const deeds: Record<string, () => unknown> = {};
  for (const command of useListedCommands()) {
    const { id, isEnabled, inputFrom } = command;
    if (!inputFrom) continue;
    // A single key pressed where it means nothing is no mistake worth a sentence.
    const deed = () => {
      const context = app.context.value;
      if (!isEnabled(context)) return NOT_MINE;
      return app.run(id, inputFrom(context) as never);
    };
    for (const each of boundKeys(command, app.settings.value.keys))
      deeds[pressOf(each, KEY_PLACE.onMac)] = deed;
  }
  useKeys(deeds as KeyDeeds, app.access.value.state === 'open');
}
