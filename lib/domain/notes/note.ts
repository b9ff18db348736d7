import { beginningOf, isVisible } from '../practice/plain-line';

/**
 * Whether a note is for the practitioner alone, part of the record, or what other notes begin with. Private is not the same as
 * legally privileged.
 */
export const NOTE_KINDS = ['private', 'record', 'template'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What was added to a finished note afterwards. */
export interface Amendment {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly words: string;
}

/**
 * Markdown text about a client, or unfiled (no client). A session's reflection is the private note that has the session's own
 * id: one each. Any other note may name a session of its client. A template is about nobody.
 */
export interface Note {
  readonly id: string;
  readonly clientId: string | null;
  readonly sessionId: string | null;
  readonly kind: NoteKind;
  /** One line; empty for a reflection and for a note that goes by its first words. */
  readonly title: string;
  readonly text: string;
  readonly createdAt: number;
  readonly editedAt: number;
  /** When a note for the record was finished: from then on it takes amendments instead of edits; null before. */
  readonly finishedAt: number | null;
  /** Oldest first; none before the note was finished. */
  readonly amendments: readonly Amendment[];
}

/** Whether a note is its session's reflection. */
export function isReflection({ id, sessionId }: Pick<Note, 'id' | 'sessionId'>): boolean {
  return sessionId === id;
}

/** Longest title made from a note's first words, in characters. */
const LONGEST_HEADLINE = 80;

/** A link (see `links.ts`), of which a name has the words alone. */
const LINK = /\[\[(?:([^[\]|]*)\|)?(?:client|session|note):[\w-]+\]\]|\[\[([^[\]]+)\]\]/g;

/** What a note goes by: its title, or its first words without Markdown's marks; empty where it has neither. */
export function headlineOf({ title, text }: Pick<Note, 'title' | 'text'>): string {
  if (isVisible(title)) return title;
  for (const line of text.slice(0, 10_000).split('\n')) {
    const words = line
      .replace(/^[\s#>*+-]+(\[[ x]\])?/i, '')
      .replace(LINK, (_, own?: string, loose?: string) => loose ?? (own || '…'))
      .trim();
    if (isVisible(words)) return beginningOf(words, LONGEST_HEADLINE);
  }
  return '';
}
