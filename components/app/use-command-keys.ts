import { useEffect, useState } from 'preact/hooks';
import type { App } from '../../lib/app';
import type { Command } from '../../lib/commands/command';
import type { CommandId } from '../../lib/commands/index';
import { knownCommands, loadCommands } from '../../lib/commands/runner';
import { boundKeys, isKept, pressOf } from '../../lib/places/keys';
import { KEY_PLACE } from '../../lib/platform/key-place';
import { useApp } from './AppContext';
import { onceDrawn } from './once-drawn';
import { type KeyDeeds, NOT_MINE, useKeys } from './use-keys';

/** A command as keys and lists see it. */
export type Listed = Pick<
  Command<CommandId, never>,
  | 'id'
  | 'title'
  | 'category'
  | 'key'
  | 'alternative'
  | 'asksInPalette'
  | 'repeats'
  | 'isEnabled'
  | 'needs'
  | 'inputFrom'
>;

/** Who waits for the list: what cannot be drawn without it, or what can wait until the page was drawn. */
type Urgency = 'at-once' | 'once-drawn';

/** Every command; none until their list has been fetched. */
export function useListedCommands(urgency: Urgency = 'at-once'): readonly Listed[] {
  const { report } = useApp();
  const [listed, setListed] = useState<readonly Listed[]>(() => knownCommands()?.commands ?? []);
  useEffect(() => {
    const load = () => void loadCommands().then(({ commands }) => setListed(commands), report);
    const isUrgent = urgency === 'at-once' || knownCommands() !== null;
    return isUrgent ? load() : onceDrawn(load);
  }, []);
  return listed;
}

/** The key of each command, if it has one which reaches the page; empty until the list of commands has been fetched. */
export function useKeysOfCommands(urgency?: Urgency): ReadonlyMap<CommandId, string | undefined> {
  const { settings, surface } = useApp();
  // Only the workspace heeds chords.
  const isHeeded = (key: string) => !isKept(key, KEY_PLACE) && (surface !== 'panel' || !key.includes(' '));
  return new Map(
    useListedCommands(urgency).map((command) => [
      command.id,
      boundKeys(command, settings.value.keys).find(isHeeded),
    ]),
  );
}

/** Puts the keys of the commands to work in a page, as long as its vault is open. */
export function useCommandKeys(): void {
  const app = useApp();
  const deeds: Record<string, KeyDeeds[string]> = {};
  for (const command of useListedCommands('once-drawn')) {
    const { id, repeats = false, isEnabled, inputFrom } = command;
    if (!inputFrom) continue;
    // A single key pressed where it means nothing is no mistake worth a sentence.
    const deed = (event: KeyboardEvent) => {
      const context = app.context.value;
      if (!isEnabled(context)) return NOT_MINE;
      if (event.repeat && !repeats) return;
      leavePaletteFor(command, app);
      return app.run(id, inputFrom(context) as never);
    };
    for (const each of boundKeys(command, app.settings.value.keys))
      deeds[pressOf(each, KEY_PLACE.onMac)] = deed;
  }
  useKeys(deeds, app.access.value.state === 'open');
}

/** Closes the palette before a command whose key was pressed over it: what it does must not happen out of sight. */
export function leavePaletteFor({ asksInPalette }: Listed, { place }: Pick<App, 'place'>): void {
  if (!asksInPalette && place.value.palette !== null) place.value = { ...place.value, palette: null };
}
