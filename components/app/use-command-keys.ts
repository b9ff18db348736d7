import { commands } from '../../lib/commands/index';
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

/** Puts the keys of the plain commands to work in a page, as long as its vault is open. */
export function useCommandKeys(): void {
  const app = useApp();
  const deeds: Record<string, () => void> = {};
  for (const id of PLAIN) {
    const key = commands.find((each) => each.id === id)?.key;
    if (key) deeds[key.toLowerCase()] = () => void app.run(id, null);
  }
  useKeys(deeds as KeyDeeds, app.access.value.state === 'open');
}
