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
  /** Local date, YYYY-MM-DD; null while it was not talked through. */
  readonly agreedOn: string | null;
  readonly askedBy: FrameAsker;
  /** Oldest first. */
  readonly changes: readonly FrameChange[];
  /** Oldest first, at most one for each session. */
  readonly touched: readonly FrameTouch[];
}

/** What a person writes about one agreement. */
export type FrameForm = Pick<FrameAgreement, 'words' | 'agreedOn' | 'askedBy'>;
