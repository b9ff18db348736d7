import { describe, expect, it } from 'vitest';
import { isKept, keysOf, pressOf, reachableKey } from '../../../lib/places/keys';

const chromium = { isFirefox: false, onMac: false };
const firefox = { isFirefox: true, onMac: false };

describe('keys', () => {
  it('are pressed with Ctrl, and with Command on a Mac', () => {
    expect(pressOf('Mod+Shift+P', false)).toBe('ctrl+shift+p');
    expect(pressOf('Mod+Shift+P', true)).toBe('meta+shift+p');
    expect(pressOf('Alt+Shift+PageUp', false)).toBe('alt+shift+pageup');
    expect(pressOf('Mod++', false)).toBe('ctrl++');
    expect(pressOf('G', false)).toBe('g');
  });

  it('that the browser keeps give way to their alternative', () => {
    const close = keysOf({ id: 'tab.close', key: 'Mod+W', alternative: 'Alt+W' });
    expect(reachableKey(close, chromium)).toBe('Alt+W');
    expect(reachableKey(['Mod+Shift+P', 'F1'], chromium)).toBe('Mod+Shift+P');
    expect(reachableKey(['Mod+Shift+P', 'F1'], firefox)).toBe('F1');
    expect(reachableKey(['Mod+T'], chromium)).toBeNull();
    expect(keysOf({ id: 'none', key: null })).toEqual([]);
  });

  it('are kept on a Mac by other names', () => {
    expect(isKept('Mod+W', { isFirefox: false, onMac: true })).toBe(true);
    expect(isKept('Ctrl+W', { isFirefox: false, onMac: true })).toBe(false);
    expect(isKept('Mod+Q', chromium)).toBe(false);
  });
});
