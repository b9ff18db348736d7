import { doClash } from './chords';
import { boundKeys, isKept, type Keyed, type KeyPlace, type OwnKeys } from './keys';

const MODIFIERS = ['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'];
const NAMES: Readonly<Record<string, string>> = { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', meta: 'Meta' };

/** The key that was pressed, the way commands name theirs; null while only modifiers are held. `press` is as `pressOf` gives it. */
export function keysOfPress(press: string, pressedKey: string, onMac: boolean): string | null {
  if (MODIFIERS.includes(pressedKey)) return null;
  const names = press.split(/\+(?!$)/);
  const key = names.at(-1) ?? '';
  const mod = onMac ? 'meta' : 'ctrl';
  const modifiers = names.slice(0, -1).map((name) => (name === mod ? 'Mod' : (NAMES[name] ?? name)));
  const shown = pressedKey.length > 1 ? pressedKey : key.toUpperCase();
  return [...modifiers, shown].join('+');
}

/** The other commands whose keys a key stands in the way of, by what they have now. */
export function holdersOf<Each extends Keyed>(
  keys: string,
  {
    commands,
    own,
    onMac,
    except,
  }: {
    readonly commands: readonly Each[];
    readonly own: OwnKeys;
    readonly onMac: boolean;
    readonly except: string;
  },
): readonly Each[] {
  return commands.filter(
    (command) => command.id !== except && boundKeys(command, own).some((each) => doClash(each, keys, onMac)),
  );
}

/** The keys that run a command and reach the page, as they were chosen or else by default. */
export function reachableKeys(command: Keyed, own: OwnKeys, place: KeyPlace): readonly string[] {
  return boundKeys(command, own).filter((each) => !isKept(each, place));
}

/** The key that a command is left with once another takes `keys`; '' for none. */
export function keyLeft(
  holder: Keyed,
  keys: string,
  { own, onMac }: { own: OwnKeys; onMac: boolean },
): string {
  return boundKeys(holder, own).find((each) => !doClash(each, keys, onMac)) ?? '';
}
