import type { EpisodeStart } from '../domain/practice/episode-start';
import type { Step } from '../domain/practice/session';
import type { Layout } from './layout';
import { HOME, type Target } from './targets';

/** What the panel shows over or instead of the four steps. */
export type PanelView =
  | { readonly kind: 'steps' }
  | { readonly kind: 'choose-client' }
  | { readonly kind: 'trend' }
  | { readonly kind: 'history' }
  /** All prompts, or one of them to rehearse; null adds one. */
  | { readonly kind: 'prompts'; readonly promptId?: string | null }
  | { readonly kind: 'prompt-history' }
  /** A past session: its record, or one of its parts to change. */
  | { readonly kind: 'session'; readonly sessionId: string; readonly part?: 'close' | 'reflect' };

/** Where a sheet was opened from another one, which comes back once it is closed. */
interface FromSheet {
  readonly back?: Sheet | null;
}

/** What lies over a page: one at a time. */
export type Sheet =
  /** A goal's id where its own sheet was opened from there: the focus comes back to it. */
  | { readonly kind: 'goals'; readonly goalId?: string }
  | ({ readonly kind: 'goal'; readonly goalId: string } & FromSheet)
  | ({ readonly kind: 'action'; readonly actionId: string } & FromSheet)
  /** One that is being agreed for a goal. */
  | ({ readonly kind: 'action'; readonly goalId: string } & FromSheet)
  | { readonly kind: 'frame' }
  | { readonly kind: 'self-check' }
  /** An episode's log; a new one without an id, about the session if one is given, begun from what it was opened from. */
  | {
      readonly kind: 'episode';
      readonly episodeId: string | null;
      readonly sessionId: string | null;
      readonly start?: EpisodeStart;
    }
  /** Answers to a further instrument about a session; new ones without an id. */
  | {
      readonly kind: 'measure';
      readonly sessionId: string;
      readonly measureId: string | null;
      /** What a plan asks for. */
      readonly planned?: { readonly instrument: string; readonly rater: string };
    }
  /** Built instruments, and the wording of the practitioner's copies. */
  | { readonly kind: 'instruments' }
  /** The form of a built one (a new one without an id), or the wording of an instrument of the library. */
  | { readonly kind: 'instrument'; readonly builtId: string | null }
  | { readonly kind: 'instrument'; readonly instrument: string }
  /** Which measures a client answers how often. */
  | { readonly kind: 'measure-plan' }
  /** A session turned into a text for the record. */
  | { readonly kind: 'finish-as'; readonly sessionId: string }
  /** What must be at hand when safety comes first; what it opens is marked as opened from there. */
  | { readonly kind: 'safety' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'settings'; readonly isSafetyFirst?: true }
  | { readonly kind: 'backup' }
  | { readonly kind: 'vault' }
  | {
      readonly kind: 'client-form';
      readonly clientId: string | null;
      readonly label?: string;
      readonly isSafetyFirst?: true;
    }
  | { readonly kind: 'delete-client'; readonly clientId: string }
  | { readonly kind: 'end-work'; readonly clientId: string }
  | { readonly kind: 'enter-session'; readonly clientId: string }
  | { readonly kind: 'edit-session'; readonly sessionId: string };

/** A part of the workspace that can have the focus. */
export type Part = 'bar' | 'side' | 'panes' | 'bottom' | 'aside' | 'status';

/** What is wished of the document that has the attention, of the page's session, or of the list of what is worth a look. */
export type Wish =
  | 'preview'
  | 'rename'
  | 'history'
  | 'supervision'
  | 'session-to-supervision'
  | 'fold'
  | 'unfold'
  | 'fold-all'
  | 'unfold-all'
  | 'next-attention'
  | 'previous-attention';

/** Where a page stands, and the ways to move. */
export interface Place {
  readonly clientId: string | null;
  /** The address of the page beside the panel for which the client was last looked for. */
  readonly chosenBeside: string | null;
  readonly step: Step;
  /** The session that the steps were last about. One that was left unfinished is only taken up by hand. */
  readonly sessionId: string | null;
  readonly view: PanelView;
  /** The document the workspace shows. */
  readonly target: Target;
  /** How the workspace is arranged; null in the panel, and until what was kept is read. */
  readonly layout: Layout | null;
  /** The part of the workspace that is to take the focus, or the one after or before the one that has it; null once it did. */
  readonly part: Part | 'next' | 'previous' | null;
  /** What a command wished for; null once it was heard. */
  readonly wish: Wish | null;
  readonly sheet: Sheet | null;
  /** What stands in the palette when it opens; null while it is closed. What is typed then stays in it. */
  readonly palette: string | null;
  /** Whether the prompts lie open above the steps. */
  readonly isPromptDrawerOpen: boolean;
}

/** The place and how it changes. */
export interface Places {
  readonly get: () => Place;
  readonly go: (change: Partial<Place>) => void;
}

/** Where a page starts. */
export const START_PLACE: Place = {
  clientId: null,
  chosenBeside: null,
  step: 'prepare',
  sessionId: null,
  view: { kind: 'steps' },
  target: HOME,
  layout: null,
  part: null,
  wish: null,
  sheet: null,
  palette: null,
  isPromptDrawerOpen: false,
};
