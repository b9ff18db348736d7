/** Names of stored values that a page's first script asks for: the shelves themselves need the polyfill, which it does not have. */

/** The open vault's key. */
export const VAULT_KEY = 'key';

/** The page beside which a window's panel was opened. */
export const pageKey = (windowId: number): string => `page/${windowId}`;
