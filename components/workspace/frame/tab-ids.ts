/** Id of a tab's element. */
export const tabId = (groupId: number, key: string): string =>
  `tab-${groupId}-${key.replace(/[^\w-]/g, '-')}`;

/** Id of the element that holds a group's document. */
export const panelId = (groupId: number): string => `document-${groupId}`;
