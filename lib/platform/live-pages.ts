/** Which of Beside's pages are open, by Web Locks: a lock ends with its page, however the page ends. */
const PREFIX = 'beside-page/';

/** Says that this page is open, for as long as it is. */
export function announcePage(pageId: string): void {
  void navigator.locks.request(PREFIX + pageId, () => new Promise(() => undefined));
}

/** Ids of all pages that are open now. */
export async function livePages(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}

/** Resolves once a page has ended. */
export function whenPageEnds(pageId: string): Promise<void> {
  return navigator.locks.request(PREFIX + pageId, () => undefined);
}
