/** A command as keys see it. A key is one press, such as `Mod+P`, or a chord of two that follow each other: `Mod+K Mod+S`. */
export interface Keyed {
  readonly id: string;
  readonly key: string | null;
  readonly alternative?: string;
}

/** The keys that run a command: its default and its alternative. */
export function keysOf({ key, alternative }: Keyed): readonly string[] {
  return [key, alternative].filter((each) => each != null);
}

/** Keys someone chose, by command id; '' for none. */
export type OwnKeys = Readonly<Record<string, string>>;

/** The keys that run a command, as they were chosen or else by default. */
export function boundKeys(command: Keyed, own: OwnKeys): readonly string[] {
  const chosen: unknown = own[command.id];
  if (typeof chosen !== 'string') return keysOf(command);
  return chosen === '' ? [] : [chosen];
}

/**
 * What a key press is called: `Mod+Shift+P` → `ctrl+shift+p`, or `meta+shift+p` on a Mac; a chord's two stay apart by a space.
 * Modifiers are named in one order: Ctrl (or Mod), Meta, Alt, Shift.
 */
export function pressOf(keys: string, onMac: boolean): string {
  return keys.toLowerCase().replaceAll('mod+', onMac ? 'meta+' : 'ctrl+');
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
const KEPT_ON_MAC = ['Mod+Q', 'Mod+H', 'Mod+M', 'Mod+Shift+[', 'Mod+Shift+]'];

/** Where keys are pressed. */
export interface KeyPlace {
  readonly isFirefox: boolean;
  readonly onMac: boolean;
}

/** Whether the browser keeps a key, or one press of a chord, for itself. */
export function isKept(keys: string, { isFirefox, onMac }: KeyPlace): boolean {
  const kept = [...KEPT, ...(isFirefox ? KEPT_BY_FIREFOX : KEPT_BY_CHROMIUM), ...(onMac ? KEPT_ON_MAC : [])];
  const presses = pressOf(keys, onMac).split(' ');
  return kept.some((each) => presses.includes(pressOf(each, onMac)));
}
