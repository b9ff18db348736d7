const MAC_SYMBOLS: Readonly<Record<string, string>> = {
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Meta: '⌘',
  MacCtrl: '⌃',
  Command: '⌘',
};

/** Whether this machine writes its keys the Mac way. */
export const isMac = /mac/i.test(globalThis.navigator?.userAgent ?? '');

/** Keys as the person's own system writes them: `Alt+Shift+U` → `⌥⇧U` on a Mac. */
export function formatKeys(keys: string, onMac = isMac): string {
  if (!onMac) return keys;
  return keys
    .split('+')
    .map((key) => MAC_SYMBOLS[key] ?? key)
    .join('');
}
