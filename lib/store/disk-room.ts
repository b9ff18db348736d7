import { DiskFailureError } from './errors';

/**
 * What has to be free on the disk, in bytes, for anything to be written. Chromium's database takes more than what is written, at
 * times of its own choosing; and what it could not write whole it may take for damage at its next start, and then begins empty.
 */
export const ROOM_NEEDED = 32 * 2 ** 20;

/** With so much room, in bytes, there is still enough this long after, in milliseconds: to ask before each write takes its time. */
const PLENTY = { bytes: 2 ** 30, lasts: 5000 };

let isTorn = false;
/** Until when there is room enough without being asked for. */
let enoughUntil = 0;

/** Notes that the browser closed a connection of itself, as it does when the disk refused a write, of whatever page. */
export function noteClosed(): void {
  isTorn = true;
  enoughUntil = 0;
}

/** Makes sure of the disk before something is written. @throws DiskFailureError */
export async function readyDisk(): Promise<void> {
  await needRoom();
  if (!isTorn) return;
  await (await import('./write-past')).writePast();
  isTorn = false;
}

/** @throws DiskFailureError if the disk has too little room to write to */
export async function needRoom(): Promise<void> {
  // Firefox says what it allows, not what is free; its database is another.
  if (import.meta.env.FIREFOX || performance.now() < enoughUntil) return;
  // Where that cannot be asked, the write itself tells.
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  const room = Number(quota) - Number(usage);
  if (room < ROOM_NEEDED) throw new DiskFailureError();
  if (room >= PLENTY.bytes) enoughUntil = performance.now() + PLENTY.lasts;
}
