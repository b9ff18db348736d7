import type { IconNode } from 'lucide';
import type { ComponentType } from 'preact';
import type { Target, TargetOf } from '../../../lib/places/targets';

/** What every document gets. It stands in a pane of any width and scrolls by itself. */
export interface DocumentProps<Kind extends Target['kind'] = Target['kind']> {
  readonly target: TargetOf<Kind>;
  /** Whether its pane has the attention: only then may it answer keys and wishes or take the focus. */
  readonly isActive: boolean;
}

/** One kind of document: how its tab looks, and what the tab shows. */
export interface DocumentKind<Kind extends Target['kind'] = Target['kind']> {
  readonly icon: IconNode;
  /** The tab's words, live. A hook; it may read records. */
  readonly useTitle: (target: TargetOf<Kind>) => string;
  readonly View: ComponentType<DocumentProps<Kind>>;
}

/** One kind a target. */
export type DocumentKinds = { readonly [Kind in Target['kind']]: DocumentKind<Kind> };

/** What a document says of itself while it is open. */
export interface DocumentState {
  /** Something typed is not in its record yet: a dot in the tab, which is then no preview any more. */
  readonly isDirty: boolean;
  /** Its length, for the status bar; null where nothing is counted. */
  readonly words: number | null;
}
