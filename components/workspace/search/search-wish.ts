import { type Signal, signal } from '@preact/signals';
import type { Workspace } from '../WorkspaceContext';

const KEY = 'search.wish';

/** What another view wants looked for; the search takes it up and sets it back to null. */
export function searchWish(kept: Workspace['kept']): Signal<string | null> {
  const standing = kept.get(KEY) as Signal<string | null> | undefined;
  if (standing) return standing;
  const made = signal<string | null>(null);
  kept.set(KEY, made);
  return made;
}
