import type { ClientKind } from './client';

/** The standing agreements, in the order they are talked through. */
export const FRAME_ITEMS = [
  'time',
  'place',
  'fee',
  'confidentiality',
  'contact',
  'recording',
  'emergency',
  'roles',
  'gifts',
  'supervision',
  'breaks',
  'ending',
  'third-parties',
  'minors',
  'technology',
  'review',
  'sponsor',
  'scope',
  'contract',
] as const;
export type FrameItem = (typeof FRAME_ITEMS)[number];

const COACHING_ONLY: readonly FrameItem[] = ['sponsor', 'scope', 'contract'];

/** The agreements that belong to a kind of work: coaching begins with its own. */
export function frameItemsOf(kind: ClientKind): readonly FrameItem[] {
  const others = FRAME_ITEMS.filter((item) => !COACHING_ONLY.includes(item));
  if (kind === 'therapy') return others;
  return [...COACHING_ONLY, ...others];
}

/** Who asked for an agreement or a change of it. */
export const FRAME_ASKERS = ['both', 'client', 'practitioner', 'other'] as const;
export type FrameAsker = (typeof FRAME_ASKERS)[number];

/** A change of an agreement: the day (local date), who asked, and what stood before. */
export interface FrameChange {
  readonly on: string;
  readonly askedBy: FrameAsker;
  readonly before: string;
}

/** A correction of when an agreement was first agreed, or who asked for it: the day it was made (local date), and what stood before. */
export interface FrameCorrection extends Pick<FrameAgreement, 'askedBy'> {
  readonly on: string;
  readonly agreedOn: string;
}

/** A session in which an agreement came up. */
export interface FrameTouch {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly sessionId: string;
}

/** One standing agreement with a client. */
export interface FrameAgreement {
  readonly item: FrameItem;
  /** What was agreed, in own words. */
  readonly words: string;
  /** When it was first agreed: local date, YYYY-MM-DD; null while it was not talked through. */
  readonly agreedOn: string | null;
  /** Who asked for it at first; each change has its own. */
  readonly askedBy: FrameAsker;
  /** Oldest first. */
  readonly changes: readonly FrameChange[];
  /** Oldest first; there once something was corrected. */
  readonly corrections?: readonly FrameCorrection[];
  /** Oldest first, at most one for each session. */
  readonly touched: readonly FrameTouch[];
}

/** What a person writes about one agreement. */
export interface FrameForm extends Pick<FrameAgreement, 'words' | 'agreedOn' | 'askedBy'> {
  /** When it was changed, if it is a change: local date; null for today, empty where it was taken away. */
  readonly changedOn: string | null;
  /** Who asked for the change, if it is one. */
  readonly changeAskedBy: FrameAsker;
}
