import { type Shelf, shelf } from './shelf';

/**
 * The running session in which safety comes first: until that is over, no page shows a prompt. Apart from the other shelves,
 * since no page needs it to open.
 */
export const SAFETY_SHELF: Shelf<string> = shelf('session', 'safetyFirst');
