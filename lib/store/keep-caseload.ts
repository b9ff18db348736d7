import type { Head } from '../domain/practice/head';
import { VaultLockedError } from '../vault/errors';
import { type CaseloadIndex, HEADS_VERSION, type IndexedHead, markOf } from './caseload-index';
import type { Row } from './database';
import { CASELOAD } from './database-names';
import { isOvertaken } from './errors';
import { headInParts } from './packed-series';
import type { Opened } from './sealed-rows';
import type { Store } from './store';

/**
 * Makes the caseload's index anew where it is not of the heads that stand; for when nothing else is to do, and for one page at a time.
 * Whatever is changed meanwhile is left to the next time: it is not written over a deletion.
 */
export async function keepCaseload(store: Store): Promise<void> {
  try {
    const [standing, heads] = await Promise.all([store.read('caseload', CASELOAD), readHeads(store)]);
    if (standing?.ok && isOf(standing.value, heads)) return;
    const value: CaseloadIndex = { version: HEADS_VERSION, heads };
    const base = standing?.revision ?? 0;
    await store.commit([{ table: 'caseload', id: CASELOAD, base, value, about: heads.map(({ id }) => id) }]);
  } catch (error) {
    if (!isOvertaken(error) && !(error instanceof VaultLockedError)) throw error;
  }
}

/** The heads that open; one that an older version wrote is soon made anew. */
async function readHeads(store: Store): Promise<IndexedHead[]> {
  const source = store.watchAll('heads');
  const rows = await source.rows(await store.database.tables());
  const opened = await source.open(rows);
  return opened.flatMap((head, at) => {
    const row = rows[at];
    return head.ok && row && !store.isOutdated('heads', head.id) ? [indexed(head, row)] : [];
  });
}

function indexed({ id, revision, value }: Opened<Head> & { ok: true }, { sealed }: Row): IndexedHead {
  return { id, revision, mark: markOf(sealed), ...headInParts(value) };
}

function isOf({ version, heads }: CaseloadIndex, standing: readonly IndexedHead[]): boolean {
  const nameOf = ({ id, revision, mark }: IndexedHead) => JSON.stringify([id, revision, mark]);
  const names = new Set(heads.map(nameOf));
  return (
    version === HEADS_VERSION &&
    heads.length === standing.length &&
    standing.every((head) => names.has(nameOf(head)))
  );
}
