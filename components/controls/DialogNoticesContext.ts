import { type ComponentChild, createContext } from 'preact';

/** What a page has to say at once. An open dialog shows it too: nothing behind a modal dialog can be seen or heard. */
export const DialogNoticesContext = createContext<ComponentChild>(null);
