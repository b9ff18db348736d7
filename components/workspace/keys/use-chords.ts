import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { App } from '../../../lib/app';
import { beginningsOf, chordsOf } from '../../../lib/places/chords';
import { keysOfPress } from '../../../lib/places/own-keys';
import { KEY_PLACE } from '../../../lib/platform/key-place';
import { useApp } from '../../app/AppContext';
import { type Listed, leavePaletteFor, useListedCommands } from '../../app/use-command-keys';
import { eatRepeats, keyName } from '../../app/use-keys';

/** How a chord stands: its first key was pressed, or its second meant nothing. `keys` is what was pressed, as commands name theirs. */
export interface ChordState {
  readonly kind: 'waiting' | 'unknown';
  readonly keys: string;
}

/** How long it is said that keys meant nothing, in milliseconds. */
const SAID_FOR = 5000;

/** Marks what takes every key for itself, chords too. */
export const TAKES_EVERY_KEY = { 'data-takes-every-key': '' } as const;

/** Puts the chords of the commands to work, before anything else hears of their keys; tells how the one that was begun stands. */
export function useChords(): ReadonlySignal<ChordState | null> {
  const app = useApp();
  const state = useSignal<ChordState | null>(null);
  const begun = useRef<Begun | null>(null);
  const chords = chordsOf(useListedCommands(), app.settings.value.keys, KEY_PLACE.onMac);
  const beginnings = beginningsOf(chords);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const press = keyName(event);
      const first = begun.current;
      // Most keys begin nothing: no more is asked about them.
      if ((!first && !beginnings.has(press)) || isTaken(event)) return;
      const keys = keysOfPress(press, event.key, KEY_PLACE.onMac);
      if (keys === null) return;
      const pressed = { press, keys };
      event.preventDefault();
      event.stopImmediatePropagation();
      // A key that is held down is no second one.
      if (event.repeat) return;
      if (first) eatRepeats(event);
      begun.current = first ? null : pressed;
      if (!first) state.value = { kind: 'waiting', keys: pressed.keys };
      else if (pressed.press === 'escape') state.value = null;
      else finish(app, state, { first, pressed, command: chords.get(`${first.press} ${pressed.press}`) });
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  });
  useLayoutEffect(() => {
    const giveUp = () => {
      begun.current = null;
      state.value = null;
    };
    addEventListener('pointerdown', giveUp);
    addEventListener('blur', giveUp);
    return () => {
      removeEventListener('pointerdown', giveUp);
      removeEventListener('blur', giveUp);
    };
  }, []);
  return state;
}

interface Begun {
  readonly press: string;
  readonly keys: string;
}

function isTaken({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-every-key]') !== null;
}

interface Finished {
  readonly first: Begun;
  readonly pressed: Begun;
  readonly command: Listed | undefined;
}

function finish(app: App, state: Signal<ChordState | null>, finished: Finished): void {
  const { context, run } = app;
  const { first, pressed, command } = finished;
  const now = context.value;
  if (command?.inputFrom && command.isEnabled(now)) {
    state.value = null;
    leavePaletteFor(command, app);
    void run(command.id, command.inputFrom(now) as never);
    return;
  }
  const said: ChordState = { kind: 'unknown', keys: `${first.keys} ${pressed.keys}` };
  state.value = said;
  setTimeout(() => {
    if (state.value === said) state.value = null;
  }, SAID_FOR);
}
