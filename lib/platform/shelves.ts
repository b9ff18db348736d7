import type { SeenPage } from '../domain/practice/binding';
import { type Shelf, shelf } from './shelf';
import { pageKey, VAULT_KEY } from './shelf-keys';

/** The key of the open vault, as its bytes: `storage.session` cannot hold a CryptoKey. */
export interface ShelvedKey {
  readonly mode: 'own' | 'sample';
  readonly dataKey: readonly number[];
}

/** The session whose timer is running; suspends the idle lock until `lockFreeUntil`. Ids and times only. */
export interface RunningSession {
  /** The vault it is in: what another vault runs is nothing to this one. */
  readonly vaultId: string;
  readonly sessionId: string;
  readonly clientId: string;
  /** When this was noted, in milliseconds since the epoch: a clock that stands before it was put back. */
  readonly notedAt: number;
  /** Milliseconds since the epoch. */
  readonly lockFreeUntil: number;
}

/** Values kept in `storage.session` are in memory only, gone when the browser ends. */
export const KEY_SHELF: Shelf<ShelvedKey> = shelf('session', VAULT_KEY);
export const RUNNING_SHELF: Shelf<RunningSession> = shelf('session', 'running');
/** True while every page of Beside is blank. */
export const COVER_SHELF: Shelf<boolean> = shelf('session', 'covered');
/** When the idle lock will happen, while its warning is shown (milliseconds since the epoch). */
export const LOCK_WARNING_SHELF: Shelf<number> = shelf('session', 'lockWarning');
/** Last time the worker saw the clock, to notice that the machine slept or that the clock was put back. */
export const CLOCK_SHELF: Shelf<number> = shelf('session', 'clock');
/** Set by a page that saw the clock put back, to what it says since (milliseconds). */
export const PUT_BACK_SHELF: Shelf<number> = shelf('session', 'putBack');
/** Why the vault was locked last, for one sentence at the gate. */
export const LOCK_REASON_SHELF: Shelf<LockReason> = shelf('session', 'lockReason');

/** True once an update of the extension is ready and waits for the vault to be locked. */
export const UPDATE_SHELF: Shelf<boolean> = shelf('session', 'updateReady');

/** The earliest day (local date) by which something agreed is to be done, for the mark on the toolbar button; gone with the lock. */
export const DUE_SHELF: Shelf<string> = shelf('session', 'dueOn');

/** What the worker can be asked for while the vault is locked, and then does not do. */
export type DeedWhileLocked = 'strain-while-locked' | 'goal-while-locked';

/** What locked the vault, or what was asked for since. */
export type LockReason =
  | 'asked'
  | 'idle'
  | 'screen-lock'
  | 'slept'
  | 'put-back'
  | 'window-closed'
  | DeedWhileLocked;

/** The page beside which a window's panel was opened. One shelf a window. */
export const pageShelf = (windowId: number): Shelf<SeenPage> => shelf('session', pageKey(windowId));

/** Another id each time a window's panel is asked, by the browser-wide key, to show its prompts or put them away. */
export const promptsShelf = (windowId: number): Shelf<string> => shelf('session', `prompts/${windowId}`);

/** True once the disk refused to keep something and until the browser's log of our databases was mended. */
export const TORN_SHELVES: Readonly<Record<'run' | 'kept', Shelf<boolean>>> = {
  run: shelf('session', 'tornLog'),
  kept: shelf('local', 'tornLog'),
};

/** How the workspace was arranged: kinds, random ids and numbers. The sample's goes with the browser. */
export const LAYOUT_SHELVES: Readonly<Record<ShelvedKey['mode'], Shelf<object>>> = {
  own: shelf('local', 'layout'),
  sample: shelf('session', 'sampleLayout'),
};
