import type { LinkTarget } from '../../../../lib/domain/notes/links';
import type { LinkPlace } from '../../links/link-names';
import type { LinkCarrier } from './carry-links';

/** Something a link that is being written may point at. */
export interface LinkOffer {
  readonly target: LinkTarget;
  readonly label: string;
  /** What else tells it apart. */
  readonly detail: string;
}

/** All that a link may point at as it is begun. */
export interface LinkStock {
  /** What fits the words, the best first. */
  readonly offersFor: (words: string) => readonly LinkOffer[];
  /** There may be more that fit than the stock holds. */
  readonly isPart: boolean;
}

/** What the editor asks about links and tags, and what it does when one is opened. */
export interface EditorLinks {
  /** Null where there is no such record, undefined until that is known. */
  readonly lookUp: (target: LinkTarget) => LinkPlace | null | undefined;
  readonly onChange: (listener: () => void) => () => void;
  /** Gathers what fits some words, or anything for none. */
  readonly stock: (words: string) => Promise<LinkStock>;
  readonly open: (target: LinkTarget) => void;
  /** What words that point at nothing yet are to point at: the one thing that goes by them, else a new note; null where neither came about. */
  readonly find: (words: string) => Promise<LinkTarget | null>;
  readonly openTag: (tag: string) => void;
  readonly carrier: LinkCarrier;
}
