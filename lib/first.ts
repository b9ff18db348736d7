import { readFirstKey } from './platform/first-key';
import { type FirstRows, readFirstRows } from './store/first-rows';

/** What every page needs first: it is asked for while the page's program is still being fetched. */
export interface FirstRead {
  /** Null where the vault is locked, or the key could not be asked for. */
  readonly key: Promise<{ readonly mode: 'own' | 'sample'; readonly dataKey: readonly number[] } | null>;
  /** The sealed rows. Null where there is no vault of the practitioner's own, or they could not be read. */
  readonly rows: Promise<FirstRows | null>;
}

/** Where the first script of a page leaves it for the program, which is a script of its own. */
const PLACE = Symbol.for('beside/first-read');
const shared = globalThis as { [PLACE]?: FirstRead };

/** Begins to read. */
export function beginFirstRead(): void {
  // The rows first: they take longer, and the first look for the key makes the browser's own part of it ready.
  const rows = readFirstRows();
  shared[PLACE] = { key: readFirstKey(), rows };
}

/** What was begun, once; undefined where nothing was. */
export function takeFirstRead(): FirstRead | undefined {
  const taken = shared[PLACE];
  delete shared[PLACE];
  return taken;
}
