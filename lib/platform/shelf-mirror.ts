import { type ReadonlySignal, signal } from '@preact/signals';
import type { Shelf } from './shelf';

/** A signal that follows a stored value for as long as the page lives; `atFirst` until it was read, as where nothing is stored unless said. */
export function mirrorOf<Stored, Seen>(
  shelf: Shelf<Stored>,
  see: (value: Stored | null) => Seen,
  atFirst: Seen = see(null),
): ReadonlySignal<Seen> {
  const mirror = signal(atFirst);
  const take = (value: Stored | null) => {
    mirror.value = see(value);
  };
  // What was told of a change is newer than what was asked for before it.
  let isTold = false;
  shelf.watch((value) => {
    isTold = true;
    take(value);
  });
  void shelf.get().then((value) => {
    if (!isTold) take(value);
  });
  return mirror;
}
