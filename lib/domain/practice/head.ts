import type { ComponentValues } from '../alliance/components';
import type { Client } from './client';

/** The newest sessions kept in a head for sparklines. */
export const HEAD_POINTS = 24;

/** One session as a sparkline draws it. */
export interface HeadPoint {
  readonly at: number;
  readonly practitioner: ComponentValues;
  /** The first participant's values. */
  readonly client: ComponentValues;
}

/** Derived: the facts about one client that the caseload shows. Never exported; can be rebuilt from records. */
export interface Head {
  readonly clientId: string;
  readonly label: string;
  readonly kind: Client['kind'];
  readonly population: Client['population'];
  readonly slot: Client['slot'];
  readonly archived: boolean;
  readonly hasEnded: boolean;
  /** Held sessions so far. */
  readonly heldCount: number;
  /** Start of the newest held session. */
  readonly lastSeenAt: number | null;
  /** A session that is running or was left unfinished. */
  readonly openSession: {
    readonly id: string;
    readonly isRunning: boolean;
    readonly lockFreeUntil: number;
  } | null;
  /** Held sessions, newest last, at most HEAD_POINTS. */
  readonly points: readonly HeadPoint[];
  /** Ratings missing from the last three held, finished sessions, by side. */
  readonly missing: { readonly practitioner: number; readonly client: number };
  /** Concerns a client raised and ratings declined in the newest rated session. */
  readonly lastConcern: boolean;
  readonly lastDeclined: boolean;
  /** Strain marked in the newest held session with no repair marked after or in it. */
  readonly openStrain: boolean;
}
