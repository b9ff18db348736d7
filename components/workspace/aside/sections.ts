import type { ComponentType } from 'preact';
import { clientOf, type Target } from '../../../lib/places/targets';
import type { PlainWordKey } from '../../../lib/words/index';
import { laterView } from '../documents/later-view';

/** One part of what is beside the open document. */
export interface AsideSection {
  readonly id: string;
  readonly title: PlainWordKey;
  /** Whether it has something to say about a target. */
  readonly isFor: (target: Target) => boolean;
  readonly View: ComponentType<{ readonly target: Target }>;
}

/** What follows the open document, from top to bottom. */
export const ASIDE_SECTIONS: readonly AsideSection[] = [
  {
    id: 'outline',
    title: 'workspace.outline',
    isFor: ({ kind }) => ['client', 'note', 'session', 'trends', 'case-summary'].includes(kind),
    View: laterView(() => import('../outline/OutlineSection').then(({ OutlineSection }) => OutlineSection)),
  },
  {
    id: 'moments',
    title: 'workspace.moments',
    isFor: ({ kind }) => kind === 'note' || kind === 'session',
    View: laterView(() => import('./MomentsSection').then(({ MomentsSection }) => MomentsSection)),
  },
  // The client's own page has the trend already, and larger.
  {
    id: 'trend',
    title: 'trend.title',
    isFor: (target) => clientOf(target) !== null && target.kind !== 'client',
    View: laterView(() => import('./TrendSection').then(({ TrendSection }) => TrendSection)),
  },
  {
    id: 'links',
    title: 'link.here',
    isFor: ({ kind }) => ['client', 'note', 'session'].includes(kind),
    View: laterView(() => import('../links/LinksHere').then(({ LinksHere }) => LinksHere)),
  },
];

/** Whether anything is to say about a target: where not, the document has the room. */
export function hasAside(target: Target): boolean {
  return ASIDE_SECTIONS.some(({ isFor }) => isFor(target));
}
