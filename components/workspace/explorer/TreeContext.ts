import { createContext } from 'preact';

/** Which item of the tree the Tab key stops at. */
export const TreeContext = createContext<{
  readonly stop: string;
  readonly setStop: (id: string) => void;
}>({ stop: '', setStop: () => undefined });
