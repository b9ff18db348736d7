import type { SetAside } from '../signals/set-aside';
import type { FrameAgreement } from './frame';
import type { PlannedMeasure } from './measure-plan';
import type { Participant } from './participant';

export const CLIENT_KINDS = ['therapy', 'coaching'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

export const POPULATIONS = ['adult', 'adolescent', 'child', 'couple', 'family', 'group'] as const;
export type Population = (typeof POPULATIONS)[number];

/** A weekly slot in the practitioner's local time. */
export interface WeeklySlot {
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekday: number;
  /** Minutes after local midnight, 0-1439. */
  readonly minuteOfDay: number;
  /** Planned length in minutes. */
  readonly minutes: number;
}

export const ENDINGS = ['agreed', 'stopped-coming', 'referred'] as const;
export type EndingKind = (typeof ENDINGS)[number];

/** How the work with a client ended, and when (local date, YYYY-MM-DD). */
export interface Ending {
  readonly kind: EndingKind;
  readonly on: string;
}

/** The work is coming to an end; the local day planned for the last session (YYYY-MM-DD), or null while none is. */
export interface EndingAhead {
  readonly lastOn: string | null;
}

/** What is needed at once if safety comes first. */
export interface Safety {
  readonly location: string;
  readonly contact: string;
}

/** A case: the person, couple, family or group being seen. */
export interface Client {
  readonly id: string;
  /** Initials or a code. */
  readonly label: string;
  readonly kind: ClientKind;
  readonly population: Population;
  /** Those who come now; the first one's values are what sparklines show. */
  readonly participants: readonly Participant[];
  /** Those who came before and come no longer: their answers stay in the records, under their names. */
  readonly formerParticipants: readonly Participant[];
  readonly slot: WeeklySlot | null;
  readonly safety: Safety;
  /** The standing agreements that were written; at most one for each item. */
  readonly frame: readonly FrameAgreement[];
  /** Which measures are answered how often, each once for each person. */
  readonly measures: readonly PlannedMeasure[];
  /** Signals that were set aside, in the order in which they were, those brought back included. */
  readonly signalsSetAside: readonly SetAside[];
  readonly archived: boolean;
  /** Null while nobody said so, and once the work has ended. */
  readonly endingAhead: EndingAhead | null;
  readonly ending: Ending | null;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}
