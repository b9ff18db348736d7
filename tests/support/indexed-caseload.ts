import type { App } from '../../lib/app';
import { type ListedHead, listedOf } from '../../lib/domain/practice/head';
import { beginFirstRead } from '../../lib/first';
import { addClient, updateClient } from '../../lib/store/client-records';
import { CASELOAD, CASELOAD_LIST, MOST_MARKED } from '../../lib/store/database-names';
import type { Opened } from '../../lib/store/sealed-rows';
import { aClient } from './factories';
import { openAnotherPage, tablesOf, vaultOf } from './test-page';

/** A page's store. */
export const storeOf = (app: App) => vaultOf(app).store;

/** Changes a client's label, and so the head. */
export const rename = (app: App, id: string, label: string) =>
  updateClient(storeOf(app), id, (client) => ({ ...client, label }));

/** The caseload's index as it stands. */
export const indexRow = async (app: App) => (await tablesOf(app)).caseload.get(CASELOAD);

/** The list that is made with it, as it stands. */
export const listRow = async (app: App) => (await tablesOf(app)).caseload.get(CASELOAD_LIST);

/** Writes so many heads that the index is to be made anew. */
export async function writeMany(app: App): Promise<void> {
  for (let at = 0; at <= MOST_MARKED; at++)
    await addClient(storeOf(app), aClient({ id: `more-${at}`, label: `${at}` }));
}

/**
 * The heads as a workspace that opens now shows them first, what a panel shows of them first, and as each one's own row says, opened
 * with its client's key.
 */
export async function openedNow() {
  beginFirstRead('workspace');
  const shown = storeOf(await openAnotherPage()).watchAll('heads').first;
  const own = await storeOf(await openAnotherPage()).readAll('heads');
  return { shown, own, listed: await listedNow() };
}

/** What a panel that opens now shows first, of the list or of the heads as they are. */
export async function listedNow() {
  beginFirstRead('panel');
  const store = storeOf(await openAnotherPage());
  return saidOf(store.listed() ?? store.watchAll('heads').first);
}

/** What a list says of opened heads. */
export const saidOf = (heads: readonly Opened<ListedHead>[] | undefined) =>
  heads?.map((head) => (head.ok ? { ...head, value: listedOf(head.value) } : head));

/** Ids in the index that stands, opened by a page of its own; null where none stands. */
export async function indexedIds(): Promise<string[] | null> {
  const index = await storeOf(await openAnotherPage()).read('caseload', CASELOAD);
  return index?.ok && 'heads' in index.value ? index.value.heads.map(({ id }) => id) : null;
}
