import { type Beginning, readFirstKey, readFirstPage } from './platform/first-answers';
import { CASELOAD, CASELOAD_LIST } from './store/database-names';
import { type FirstRows, readFirstRows } from './store/first-rows';

/** What every page needs first: it is asked for while the page's program is still being fetched. */
export interface FirstRead {
  /** Null where the vault is locked, or the key could not be asked for. */
  readonly key: Promise<{ readonly mode: 'own' | 'sample'; readonly dataKey: readonly number[] } | null>;
  /** The sealed rows. Null where there is no vault of the practitioner's own, or they could not be read. */
  readonly rows: Promise<FirstRows | null>;
  /** What the panel stands beside. Null where it could not be asked. */
  readonly beside?: Promise<Beginning | null>;
}

/** Where the panel's page stands. */
export const PANEL_PATH = '/sidepanel.html';

/** Where the first script of a page leaves it for the program, which is a script of its own. */
const PLACE = Symbol.for('beside/first-read');
const shared = globalThis as { [PLACE]?: FirstRead };

/** Begins to read: for the panel also what it stands beside, and of the clients no more than its list says. */
export function beginFirstRead(surface: 'panel' | 'workspace'): void {
  // The rows first: they take longer, and the first look for the key makes the browser's own part of it ready.
  const rows = readFirstRows(surface === 'panel' ? CASELOAD_LIST : CASELOAD);
  const key = readFirstKey();
  shared[PLACE] = { key, rows, ...(surface === 'panel' && { beside: readFirstPage() }) };
}

/** What was begun, once; undefined where nothing was. */
export function takeFirstRead(): FirstRead | undefined {
  const taken = shared[PLACE];
  delete shared[PLACE];
  return taken;
}

/** What the panel stands beside, as it was asked first; undefined where it was not, or the page's program has taken all of it. */
export function firstBeside(): FirstRead['beside'] {
  return shared[PLACE]?.beside;
}
