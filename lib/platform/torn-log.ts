import { TORN_SHELVES } from './shelves';

/** How the names of errors begin by which the browser says that the disk refuses to keep something. */
const OF_THE_DISK = /^(?:UnknownError|QuotaExceededError)\b/;

/** Whether an error says that the disk refused to keep something, as a full one does; Dexie puts the browser's into one of its own. */
export function isDiskFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, message } = error;
  // After a refused write the browser gives up all else, reads too, of which Dexie says this; what a person gives up has no inner error.
  if (name === 'AbortError') return 'inner' in error;
  return OF_THE_DISK.test(name === 'DatabaseClosedError' ? message : name);
}

/** Looks whether an error is the disk's, and then notes that the log may be torn. */
export function noteIfDiskFailed(error: unknown): void {
  if (isDiskFailure(error)) void noteTornLog();
}

/** Notes it for this run of the browser, and for the next where there is room for that. */
async function noteTornLog(): Promise<void> {
  await TORN_SHELVES.run.put(true);
  await TORN_SHELVES.kept.put(true).catch(() => undefined);
}

/** Whether something was refused since the log was last mended. */
export async function isLogTorn(): Promise<boolean> {
  const [run, kept] = await Promise.all([TORN_SHELVES.run.get(), TORN_SHELVES.kept.get()]);
  return run === true || kept === true;
}

/** Forgets it: the log was mended. */
export async function forgetTornLog(): Promise<void> {
  await Promise.all([TORN_SHELVES.run.clear(), TORN_SHELVES.kept.clear()]);
}
