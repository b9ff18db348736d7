import type { LinkTarget } from '../../../lib/domain/notes/links';
import type { Head } from '../../../lib/domain/practice/head';
import { findMatches, forgetMatches } from '../../../lib/places/match';
import { MOST_NAMED, type NamedNote } from '../../../lib/search/note-links';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import type { LinkOffer, LinkStock } from '../note/editor/editor-links';

/** Clients and sessions, and notes, that are offered at most. */
const MOST_PLACES = 8;
const MOST_NOTES = 12;

interface Offered {
  /** Of the note that is being written: its client and sessions come first. */
  readonly clientId: string | null;
  readonly heads: ReadonlyMap<string, Head>;
  readonly notes: readonly NamedNote[];
}

/** What a link may point at: clients and their newest sessions, then notes; each kind the best first. */
export function stockOfLinks({ clientId, heads, notes }: Offered): LinkStock {
  const places = placesOf(clientId, heads);
  const written = notes.map((note) => offerOfNote(note, heads));
  return {
    isPart: notes.length >= MOST_NAMED,
    offersFor: (words) => {
      const found = [
        ...findMatches(places, words, MOST_PLACES),
        ...findMatches(written, words, MOST_NOTES),
      ].map(({ item }) => item);
      // The matcher keeps what it looked through; nothing of it is to outlive the lock.
      forgetMatches();
      return found;
    },
  };
}

function placesOf(clientId: string | null, heads: ReadonlyMap<string, Head>): readonly LinkOffer[] {
  const all = [...heads.values()].toSorted((one, other) => one.label.localeCompare(other.label));
  const own = clientId === null ? undefined : heads.get(clientId);
  const others = all.filter((head) => head !== own);
  return [
    ...(own ? [offerOfClient(own), ...sessionsOf(own)] : []),
    ...others.map(offerOfClient),
    ...others.flatMap(sessionsOf),
  ];
}

function offerOfClient({ clientId: id, label }: Head): LinkOffer {
  return { target: { kind: 'client', id }, label, detail: say('link.kind.client') };
}

function sessionsOf({ label, tail }: Head): readonly LinkOffer[] {
  return tail.toReversed().map(({ sessionId: id, number, at }) => ({
    target: { kind: 'session', id },
    label:
      number === null
        ? say('workspace.title.of-client', { label, what: formatDate(at) })
        : say('workspace.title.session', { label, number }),
    detail: number === null ? say('link.kind.session') : formatDate(at),
  }));
}

function offerOfNote({ noteId: id, name, clientId }: NamedNote, heads: ReadonlyMap<string, Head>): LinkOffer {
  const label = clientId === null ? undefined : heads.get(clientId)?.label;
  const detail = label === undefined ? say('link.kind.note') : say('link.kind.note-of', { label });
  return { target: { kind: 'note', id }, label: name, detail };
}

/** The one client, or else the one note, that goes by exactly these words; null where there is none, or more than one. */
export function findByName(
  words: string,
  heads: ReadonlyMap<string, Head>,
  notes: readonly NamedNote[],
): LinkTarget | null {
  const clients = [...heads.values()].filter(({ label }) => isSame(label, words));
  const [client] = clients;
  if (client && clients.length === 1) return { kind: 'client', id: client.clientId };
  const same = notes.filter(({ name }) => isSame(name, words));
  const [note] = same;
  return note && same.length === 1 ? { kind: 'note', id: note.noteId } : null;
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}
