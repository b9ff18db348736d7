import { createContext } from 'preact';

/** Whether text fields are spell-checked: off unless the practitioner turned it on. */
export const SpellCheckContext = createContext(false);
