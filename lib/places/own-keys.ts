import { boundKeys, type Keyed, type OwnKeys, pressOf } from './keys';

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

/** The other commands that a key would run, by what they have now. */
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
  const press = pressOf(keys, onMac);
  return commands.filter(
    (command) =>
      command.id !== except && boundKeys(command, own).some((each) => pressOf(each, onMac) === press),
  );
}
