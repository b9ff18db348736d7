import { describe, expect, it } from 'vitest';
import { beginningsOf, chordsOf, doClash } from '../../../lib/places/chords';
import { boundKeys, isKept, keysOf, pressOf } from '../../../lib/places/keys';
import { holdersOf, keyLeft, keysOfPress, reachableKeys } from '../../../lib/places/own-keys';

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
    const close = { id: 'tab.close', key: 'Mod+W', alternative: 'Alt+W' };
    const palette = { id: 'palette.show', key: 'Mod+Shift+P', alternative: 'F1' };
    expect(reachableKeys(close, {}, chromium)).toEqual(['Alt+W']);
    expect(reachableKeys(palette, {}, chromium)).toEqual(['Mod+Shift+P', 'F1']);
    expect(reachableKeys(palette, {}, firefox)).toEqual(['F1']);
    expect(reachableKeys({ id: 'new', key: 'Mod+T' }, {}, chromium)).toEqual([]);
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

describe('chords', () => {
  const zen = { id: 'zen.toggle', key: 'Alt+Shift+Z', alternative: 'Mod+K Z' };
  const keys = { id: 'key-bindings.show', key: 'Mod+K Mod+S' };
  const closeAll = { id: 'tab.close-all', key: 'Mod+K Mod+W', alternative: 'Mod+K W' };
  const all = [zen, keys, closeAll];

  it('are two presses, each with modifiers of its own', () => {
    expect(pressOf('Mod+K Mod+S', false)).toBe('ctrl+k ctrl+s');
    expect(pressOf('Mod+K Mod+S', true)).toBe('meta+k meta+s');
    expect(pressOf('Mod+K Shift+Enter', false)).toBe('ctrl+k shift+enter');
    expect(pressOf('Mod+K Z', false)).toBe('ctrl+k z');
  });

  it('are found by their presses, own ones too, and begin with their first', () => {
    const chords = chordsOf(all, { 'zen.toggle': 'Alt+Q +' }, false);
    expect(chords.get('ctrl+k ctrl+s')).toBe(keys);
    expect(chords.get('alt+q +')).toBe(zen);
    expect(chords.get('ctrl+k z')).toBeUndefined();
    expect([...beginningsOf(chords)].sort()).toEqual(['alt+q', 'ctrl+k']);
  });

  it('do not reach the page where the browser keeps either press', () => {
    expect(reachableKeys(closeAll, {}, chromium)).toEqual(['Mod+K W']);
    expect(isKept('Mod+W W', chromium)).toBe(true);
    expect(isKept('Mod+K Mod+S', firefox)).toBe(false);
  });

  it('clash with a key that is their first, not with one that is their second or another chord', () => {
    expect(doClash('Mod+K', 'Mod+K Z', false)).toBe(true);
    expect(doClash('Mod+K Z', 'Mod+K', false)).toBe(true);
    expect(doClash('Mod+K Z', 'Z', false)).toBe(false);
    expect(doClash('Mod+K Z', 'Mod+K Mod+Z', false)).toBe(false);
    expect(doClash('Ctrl+K Z', 'Mod+K Z', false)).toBe(true);
    expect(doClash('Ctrl+K Z', 'Mod+K Z', true)).toBe(false);
    const asked = { commands: all, own: {}, onMac: false, except: 'x' };
    expect(holdersOf('Mod+K', asked)).toEqual(all);
    expect(holdersOf('Mod+K Mod+S', asked)).toEqual([keys]);
  });

  it('that give way leave a command its other key', () => {
    expect(keyLeft(zen, 'Mod+K', { own: {}, onMac: false })).toBe('Alt+Shift+Z');
    expect(keyLeft(keys, 'Mod+K', { own: {}, onMac: false })).toBe('');
  });
});
