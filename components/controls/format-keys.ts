const ARROWS = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' } as const;

const MAC_SYMBOLS: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Meta: '⌘',
  MacCtrl: '⌃',
  Command: '⌘',
  Enter: '⏎',
  Escape: 'esc',
  ...ARROWS,
};

const OTHER_NAMES: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ...ARROWS,
};

/** Whether this machine writes its keys the Mac way. */
const isMac = /mac/i.test(globalThis.navigator?.userAgent ?? '');

/** Keys as the person's own system writes them: `Alt+Shift+U` → `⌥⇧U` on a Mac, unchanged elsewhere; a chord's presses in their order. */
export function formatKeys(keys: string, onMac = isMac): string {
  const names = onMac ? MAC_SYMBOLS : OTHER_NAMES;
  const shown = keys.replace(/[^+ ]+/g, (key) => names[key] ?? key);
  return onMac ? shown.replace(/\+(?!$)/g, '') : shown;
}
