import { HARD_MEAN } from '../domain/practice/hard-session';
import { STARTING_ASSUMPTIONS } from '../domain/signals/signal';
import type { BandPrior } from '../domain/statistics/predictive-band';
import { oneAtATime } from './one-at-a-time';
import { type Shelf, shelf } from './shelf';

/** Plain settings: nothing about clients. Kept in `storage.local`, never synced. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  /** Minutes without input before the vault locks. */
  readonly idleMinutes: number;
  readonly spellCheck: boolean;
  /** Shows no client's label while a session runs. */
  readonly hideLabels: boolean;
  /** Usual length of a session in minutes. */
  readonly sessionMinutes: number;
  /** Days after which a backup counts as old. */
  readonly backupReminderDays: number;
  /** Single keys (1-6, G, P …) act while no field has the focus; WCAG 2.1.4 wants a way to turn them off. */
  readonly singleKeys: boolean;
  /** What the usual range assumes before a person's own ratings are known. */
  readonly assumptions: BandPrior;
  /** Own ratings up to this mean (0-10) make a session a hard one. */
  readonly hardMean: number;
  /** Size of the workspace’s text, in percent: one of TEXT_SIZES. */
  readonly textSize: number;
  /** Keys the practitioner chose, by command id; '' for none. Commands that are not named have their defaults. */
  readonly keys: Readonly<Record<string, string>>;
}

/** Sizes of the workspace’s text to choose from, in percent. */
export const TEXT_SIZES: readonly number[] = [80, 90, 100, 110, 125, 150, 175, 200];

/** What a new installation starts with. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  idleMinutes: 10,
  spellCheck: false,
  hideLabels: false,
  sessionMinutes: 50,
  backupReminderDays: 7,
  singleKeys: true,
  assumptions: STARTING_ASSUMPTIONS,
  hardMean: HARD_MEAN,
  textSize: 100,
  keys: {},
};

const SETTINGS_SHELF: Shelf<Partial<Settings>> = shelf('local', 'settings');

/** The settings in force; what was never set has its default. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await SETTINGS_SHELF.get()) };
}

/** What is to change, or what follows from the settings in force when its turn comes. */
export type SettingsChange = Partial<Settings> | ((standing: Settings) => Partial<Settings>);

/** Changes some settings and keeps the rest. One change at a time, of all pages: two at once would each be written over the other. */
export function changeSettings(change: SettingsChange): Promise<void> {
  return oneAtATime('settings', async () => {
    const part = typeof change === 'function' ? change(await readSettings()) : change;
    await SETTINGS_SHELF.put({ ...(await SETTINGS_SHELF.get()), ...part });
  });
}

/** Told of every change of the settings, from whichever page. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return SETTINGS_SHELF.watch((value) => listener({ ...DEFAULT_SETTINGS, ...value }));
}
