import type { BothSides } from './sides';

/** What opened an episode. */
export const EPISODE_SOURCES = ['moment', 'rating', 'concern', 'supervision'] as const;
export type EpisodeSource = (typeof EPISODE_SOURCES)[number];

export const EPISODE_KINDS = ['withdrawal', 'confrontation', 'mixed', 'unsure', 'technical'] as const;
export type EpisodeKind = (typeof EPISODE_KINDS)[number];

/** What the strain was about; the frame and the real relationship are strained too, besides goal, task and bond. */
export const EPISODE_PARTS = ['goal', 'task', 'bond', 'frame', 'real-relationship'] as const;
export type EpisodePart = (typeof EPISODE_PARTS)[number];

/** Short labels of our own for what could be noticed: first towards away, then towards against, then of the outside. */
export const EPISODE_MARKERS = [
  'short-answers',
  'agreed-quickly',
  'changed-subject',
  'spoke-in-general',
  'long-stories',
  'feeling-apart',
  'blamed-self',
  'complaint-about-me',
  'turned-down-idea',
  'doubted-tasks',
  'time-or-fee',
  'doubted-progress',
  'defended',
  'pressed',
  'connection',
  'interrupted',
] as const;
export type EpisodeMarker = (typeof EPISODE_MARKERS)[number];

/** What can be tried, in the order experts would: linking to other patterns comes later, if at all. */
export const REPAIR_WAYS = ['validate', 'explore', 'own', 'adjust', 'link'] as const;
export type RepairWay = (typeof REPAIR_WAYS)[number];

/** Directly: the strain itself was talked about. Indirectly: something was changed or explained without naming it. */
export const MANNERS = ['direct', 'indirect'] as const;
export type Manner = (typeof MANNERS)[number];

export const EPISODE_STATUSES = ['open', 'partly', 'worked-through', 'not-wanted'] as const;
export type EpisodeStatus = (typeof EPISODE_STATUSES)[number];

/** How strong it was for each side, 1-5. */
export type Intensity = BothSides;

/** One thing that was tried. */
export interface Attempt {
  readonly way: RepairWay;
  readonly manner: Manner;
}

/** What the practitioner writes about an episode. */
export interface EpisodeForm {
  readonly source: EpisodeSource;
  readonly kind: EpisodeKind;
  /** Null while nobody said. */
  readonly part: EpisodePart | null;
  readonly markers: readonly EpisodeMarker[];
  /** What was noticed, in the practitioner's own words. */
  readonly words: string;
  readonly intensity: Intensity;
  readonly ownPart: string;
  /** Whether difference, culture or power may have had a share in it. */
  readonly touchesDifference: boolean;
  /** At most one for each way, in the order of REPAIR_WAYS. */
  readonly tried: readonly Attempt[];
  readonly reaction: string;
  readonly forSupervision: boolean;
}

/** A decision about where an episode stands, and the session it was made in, if any. */
export interface EpisodeTurn {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly status: EpisodeStatus;
  readonly sessionId: string | null;
}

/** A strain and what became of it. Only a person says what became of it. */
export interface Episode extends EpisodeForm {
  readonly id: string;
  readonly clientId: string;
  /** The session the strain was noticed in or about; null if about none. */
  readonly sessionId: string | null;
  /** The moment it was opened from; null if none. That moment may have been taken away since. */
  readonly momentId: string | null;
  readonly openedAt: number;
  readonly editedAt: number;
  readonly status: EpisodeStatus;
  /** Whether the coming session should come back to it. */
  readonly checkDue: boolean;
  /** Every decision so far, oldest first; the last one is what stands. Empty while nothing was decided. */
  readonly turns: readonly EpisodeTurn[];
}

/** Open or partly worked through. */
export function isStanding({ status }: Episode): boolean {
  return status === 'open' || status === 'partly';
}
