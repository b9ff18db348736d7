/** A command as keys see it. */
export interface Keyed {
  readonly id: string;
  readonly key: string | null;
  readonly alternative?: string;
}

/** Keys chosen by the person, by command; an empty text for none at all. */
export type OwnKeys = Readonly<Record<string, string>>;

/** The keys that run a command: the person's own, or else the default and its alternative. */
export function keysInForce({ id, key, alternative }: Keyed, own: OwnKeys): readonly string[] {
  const chosen = own[id];
  if (chosen !== undefined) return chosen === '' ? [] : [chosen];
  return [key, alternative].filter((each) => each != null);
}

/** What a key press is called: `Mod+Shift+P` → `ctrl+shift+p`, or `meta+shift+p` on a Mac. */
export function pressOf(keys: string, onMac: boolean): string {
  const names = keys.split(/\+(?!$)/).map((name) => name.toLowerCase());
  const key = names.at(-1) ?? '';
  const has = (name: string) => names.slice(0, -1).includes(name);
  const mod = has('mod');
  const modifiers = [
    (has('ctrl') || (mod && !onMac)) && 'ctrl',
    has('alt') && 'alt',
    (has('meta') || (mod && onMac)) && 'meta',
    has('shift') && 'shift',
  ];
  return [...modifiers.filter((name) => name !== false), key].join('+');
}

/** The keys of a press, as commands write them: `ctrl+shift+p` → `Mod+Shift+P`. */
export function keysOfPress(press: string, onMac: boolean): string {
  const names = press.split(/\+(?!$)/);
  const key = names.at(-1) ?? '';
  const mod = onMac ? 'meta' : 'ctrl';
  const modifiers = names.slice(0, -1).map((name) => (name === mod ? 'Mod' : capital(name)));
  return [...modifiers.sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)), keyWord(key)].join(
    '+',
  );
}

/** Presses no page ever hears of: the browser acts on them itself. */
const KEPT = [
  'Mod+T',
  'Mod+Shift+T',
  'Mod+N',
  'Mod+Shift+N',
  'Mod+W',
  'Mod+Shift+W',
  'Ctrl+Tab',
  'Ctrl+Shift+Tab',
];
const KEPT_BY_CHROMIUM = ['Ctrl+PageUp', 'Ctrl+PageDown'];
const KEPT_BY_FIREFOX = ['Mod+Shift+P'];
const KEPT_ON_MAC = ['Mod+Q', 'Mod+H', 'Mod+M'];

/** Where keys are pressed. */
export interface KeyPlace {
  readonly isFirefox: boolean;
  readonly onMac: boolean;
}

/** Whether the browser keeps a key for itself. */
export function isKept(keys: string, { isFirefox, onMac }: KeyPlace): boolean {
  const kept = [...KEPT, ...(isFirefox ? KEPT_BY_FIREFOX : KEPT_BY_CHROMIUM), ...(onMac ? KEPT_ON_MAC : [])];
  const press = pressOf(keys, onMac);
  return kept.some((each) => pressOf(each, onMac) === press);
}

/** The key to show for a command: the first that reaches the page; null if none does. */
export function reachableKey(keys: readonly string[], place: KeyPlace): string | null {
  return keys.find((each) => !isKept(each, place)) ?? null;
}

/** Other commands that a key runs already. */
export function conflictsOf<Each extends Keyed>(
  keys: string,
  {
    commands,
    own,
    except,
    onMac,
  }: {
    readonly commands: readonly Each[];
    readonly own: OwnKeys;
    readonly except: string;
    readonly onMac: boolean;
  },
): readonly Each[] {
  const press = pressOf(keys, onMac);
  return commands.filter(
    (command) =>
      command.id !== except && keysInForce(command, own).some((each) => pressOf(each, onMac) === press),
  );
}

const ORDER = ['Mod', 'Ctrl', 'Alt', 'Meta', 'Shift'];

const WORDS: Readonly<Record<string, string>> = {
  pageup: 'PageUp',
  pagedown: 'PageDown',
  arrowleft: 'ArrowLeft',
  arrowright: 'ArrowRight',
  arrowup: 'ArrowUp',
  arrowdown: 'ArrowDown',
};

function keyWord(key: string): string {
  return WORDS[key] ?? capital(key);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
