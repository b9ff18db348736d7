import { describe, expect, it } from 'vitest';
import { boundKeys, isKept, keysOf, pressOf, reachableKey } from '../../../lib/places/keys';
import { holdersOf, keysOfPress } from '../../../lib/places/own-keys';

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

describe('keys of one’s own', () => {
  const zen = { id: 'zen.toggle', key: 'Alt+Shift+Z' };
  const pin = { id: 'tab.pin', key: 'Alt+Shift+Enter', alternative: 'Alt+P' };

  it('stand in the place of the usual ones, or leave none; what is no text is passed over', () => {
    expect(boundKeys(pin, {})).toEqual(['Alt+Shift+Enter', 'Alt+P']);
    expect(boundKeys(pin, { 'tab.pin': 'Mod+K' })).toEqual(['Mod+K']);
    expect(boundKeys(pin, { 'tab.pin': '' })).toEqual([]);
    expect(boundKeys(pin, { 'tab.pin': 7 } as never)).toEqual(['Alt+Shift+Enter', 'Alt+P']);
  });

  it('are named from what was pressed, as commands name theirs', () => {
    expect(keysOfPress('ctrl+alt+k', 'k', false)).toBe('Mod+Alt+K');
    expect(keysOfPress('meta+shift+p', 'P', true)).toBe('Mod+Shift+P');
    expect(keysOfPress('f2', 'F2', false)).toBe('F2');
    expect(keysOfPress('alt+pageup', 'PageUp', false)).toBe('Alt+PageUp');
    expect(keysOfPress('ctrl++', '+', false)).toBe('Mod++');
    expect(keysOfPress('ctrl+control', 'Control', false)).toBeNull();
    for (const keys of ['Mod+Alt+K', 'F2', 'Mod++'])
      expect(keysOfPress(pressOf(keys, false), keys === 'F2' ? 'F2' : 'x', false)).toBe(keys);
  });

  it('are known to be held by another command, as those stand now', () => {
    const asked = { commands: [zen, pin], onMac: false, except: 'zen.toggle' };
    expect(holdersOf('Alt+P', { ...asked, own: {} })).toEqual([pin]);
    expect(holdersOf('Alt+P', { ...asked, own: { 'tab.pin': '' } })).toEqual([]);
    expect(holdersOf('Alt+Shift+Z', { ...asked, own: {} })).toEqual([]);
  });
});
