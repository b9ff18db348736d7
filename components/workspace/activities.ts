import { ChartLine, type IconNode, MessageSquareQuote, MessagesSquare, Search, Users } from 'lucide';
import type { ComponentType } from 'preact';
import type { Target } from '../../lib/places/targets';
import type { PlainWordKey } from '../../lib/words/index';
import { laterView } from './documents/later-view';

/** One entry of the activity bar: something in the side bar, or a document. */
export interface Activity {
  readonly id: string;
  readonly icon: IconNode;
  readonly title: PlainWordKey;
  /** What the side bar shows for it. */
  readonly View?: ComponentType;
  /** The document it opens instead. */
  readonly target?: Target;
}

/** What the activity bar offers, in its order. */
export const ACTIVITIES: readonly Activity[] = [
  {
    id: 'clients',
    icon: Users,
    title: 'workspace.clients',
    View: laterView(() => import('./explorer/Explorer').then(({ Explorer }) => Explorer)),
  },
  {
    id: 'search',
    icon: Search,
    title: 'search.title',
    View: laterView(() => import('./search/SearchView').then(({ SearchView }) => SearchView)),
  },
  {
    id: 'trends',
    icon: ChartLine,
    title: 'trends.title',
    View: laterView(() => import('./trends/TrendsView').then(({ TrendsView }) => TrendsView)),
  },
  {
    id: 'prompts',
    icon: MessageSquareQuote,
    title: 'prompts.title',
    target: { kind: 'prompts' },
  },
  {
    id: 'supervision',
    icon: MessagesSquare,
    title: 'workspace.supervision',
    target: { kind: 'supervision' },
  },
];

/** The activity in the side bar; the first for an id that is no more. */
export function sideActivity(id: string): Activity | undefined {
  return ACTIVITIES.find((each) => each.id === id && each.View) ?? ACTIVITIES[0];
}
