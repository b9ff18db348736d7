/** Where the page is kept beside which a window's panel was opened. */
export const pageKey = (windowId: number): string => `page/${windowId}`;
