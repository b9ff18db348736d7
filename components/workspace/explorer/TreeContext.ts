import { createContext } from 'preact';
import type { Dispatch, StateUpdater } from 'preact/hooks';

/** Which item of the tree the Tab key stops at. */
export const TreeContext = createContext<{
  readonly stop: string;
  readonly setStop: Dispatch<StateUpdater<string>>;
}>({ stop: '', setStop: () => undefined });

/** Where the Tab key stops at first, and again once the item it stopped at is gone. */
export const FIRST_STOP = 'caseload';
