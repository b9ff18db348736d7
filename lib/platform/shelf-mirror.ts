import { type ReadonlySignal, signal } from '@preact/signals';
import type { Shelf } from './shelf';

/** A signal that follows a stored value for as long as the page lives. */
export function mirrorOf<Stored, Seen>(
  shelf: Shelf<Stored>,
  see: (value: Stored | null) => Seen,
): ReadonlySignal<Seen> {
  const mirror = signal(see(null));
  const take = (value: Stored | null) => {
    mirror.value = see(value);
  };
  shelf.watch(take);
  void shelf.get().then(take);
  return mirror;
}
