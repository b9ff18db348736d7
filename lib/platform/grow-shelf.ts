import { type Shelf, shelf } from './shelf';

/** Where a coaching session stands on its path, by the stage's name: it outlives the panel and the lock. Apart from the other shelves, since no page needs it to open. */
export const GROW_SHELF: Shelf<{ readonly sessionId: string; readonly stage: string }> = shelf(
  'session',
  'grow',
);
