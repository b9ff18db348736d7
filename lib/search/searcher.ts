import { linkKey, linksIn } from '../domain/notes/links';
import type { Note } from '../domain/notes/note';
import type { Store } from '../store/store';
import { type FoundText, TEXT_TABLES, type TextKind, type TextTable, textsOf } from './found-texts';
import { type KnownTag, knownTags } from './known-tags';
import { MOST_NAMED, makeNoteLinks, type NamedNote } from './note-links';
import { type FoundLine, linesOf } from './search-lines';
import { makeWordIndex } from './word-index';
import { wordsOf } from './words-of';

/** What is looked for, and in which texts. */
export interface SearchQuestion {
  /** Words; a word with `#` before it is a tag the text must have. */
  readonly wanted: string;
  readonly kind: TextKind | null;
  readonly clientId: string | null;
  /** Milliseconds since the epoch; null for any time. */
  readonly since: number | null;
  /** Kinds of texts that are neither shown nor counted now. */
  readonly hidden?: readonly TextKind[];
}

/** One text that was found. */
export interface SearchHit extends Omit<FoundText, 'text' | 'tags'> {
  readonly lines: readonly FoundLine[];
}

/** How many of the vault's records are in the index by now. */
export interface SearchProgress {
  readonly indexed: number;
  readonly records: number;
}

/** What was found so far. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** How many there are in all. */
  readonly count: number;
  /** Null until the vault's records were counted. */
  readonly progress: SearchProgress | null;
}

/** A note that links to something, and the line in which it first does, as Markdown. */
export interface LinkingNote extends NamedNote {
  readonly line: string;
}

/** The notes that link to something, as far as the vault was read. */
export interface LinksAnswer {
  /** Newest first, at most fifty. */
  readonly links: readonly LinkingNote[];
  /** How many there are in all. */
  readonly count: number;
  /** Null until the vault's records were counted. */
  readonly progress: SearchProgress | null;
}

/** Looks through everything that was written. Its memory is its own; nothing of it is kept. */
export interface Searcher {
  readonly find: (question: SearchQuestion) => Promise<SearchAnswer>;
  /** The notes that link to the target with this key (see `linkKey`). */
  readonly linksTo: (key: string) => Promise<LinksAnswer>;
  /** Notes by the words of their names: those that go by just these first, then the newest; no words, all. At most MOST_NAMED. */
  readonly named: (words: string) => readonly NamedNote[];
  /** The tags that begin with these letters, those most used first; no letters, all. At most thirty. */
  readonly tags: (letters: string) => readonly KnownTag[];
  /** Takes the whole vault in, piece by piece; resolves when all of it is. */
  readonly build: () => Promise<void>;
  /** Takes in what changed in a table: rows that are new, other than they were, or gone. */
  readonly renew: (table: TextTable, isChanged: (id: string) => boolean) => Promise<void>;
  readonly progress: () => SearchProgress | null;
}

/** Texts whose lines are shown. */
const MOST_HITS = 30;
/** Notes that are shown as linking. */
const MOST_LINKING = 50;
/** Longest piece of a line that is shown with a link, in characters. */
const LONGEST_LINE = 2000;
/** Texts written anew since whose old words may still be known; those of a deleted record go at once. */
const MOST_DEAD = 500;
/** Rows opened between two looks at what else is asked. */
const ROWS_AT_ONCE = 100;

type Facts = Omit<FoundText, 'text'>;

/** Makes the search over one vault's records; `onProgress` is told as it takes them in. */
export function createSearcher(store: Store, onProgress: (progress: SearchProgress) => void): Searcher {
  const index = makeWordIndex();
  const links = makeNoteLinks();
  const facts = new Map<string, Facts>();
  const partsOf = new Map<string, readonly string[]>();
  let progress: SearchProgress | null = null;
  const tell = (now: SearchProgress) => {
    progress = now;
    onProgress(now);
  };
  const forget = (record: string) => {
    for (const id of partsOf.get(record) ?? []) {
      index.remove(id);
      facts.delete(id);
    }
    partsOf.delete(record);
  };
  const readTexts = async (table: TextTable, ids: readonly string[]) => {
    const opened = await Promise.all(ids.map((id) => store.read(table, id)));
    return opened.map((each) => (each?.ok ? textsOf(table, each.value as never) : []));
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One piece of work after the other: of two readings of one record, the later must not be overtaken by the earlier. */
  const inTurn = (work: () => Promise<void>) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const takeIn = async (table: TextTable, ids: readonly string[]) => {
    const opened = await Promise.all(ids.map((id) => store.read(table, id)));
    ids.forEach((id, at) => {
      const record = `${table}/${id}`;
      const each = opened[at];
      const texts = each?.ok ? textsOf(table, each.value as never) : [];
      forget(record);
      if (table === 'notes') {
        if (each?.ok && (each.value as Note).kind !== 'template') links.put(each.value as Note);
        else links.remove(id);
      }
      if (texts.length === 0) return;
      partsOf.set(
        record,
        texts.map((text) => text.id),
      );
      for (const { text, ...about } of texts) {
        facts.set(about.id, about);
        index.put(about.id, text);
      }
    });
  };
  const idsOf = async (table: TextTable) =>
    (await (await store.database.tables())[table].toCollection().primaryKeys()) as string[];
  return {
    renew: (table, isChanged) =>
      inTurn(async () => {
        const before = [...partsOf.keys()].filter((record) => record.startsWith(`${table}/`));
        const known = before.map((record) => record.slice(table.length + 1));
        const ids = [...new Set([...known, ...(await idsOf(table))])];
        await takeIn(table, ids.filter(isChanged));
        const isSomeGone = before.some((record) => !partsOf.has(record));
        if (isSomeGone || index.dead() > MOST_DEAD) index.sweep();
      }),
    progress: () => progress,
    build: async () => {
      const keys = await Promise.all(TEXT_TABLES.map(async (table) => ({ table, ids: await idsOf(table) })));
      const records = keys.reduce((sum, { ids }) => sum + ids.length, 0);
      let indexed = 0;
      tell({ indexed, records });
      for (const { table, ids } of keys) {
        for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
          const piece = ids.slice(at, at + ROWS_AT_ONCE);
          await inTurn(() => takeIn(table, piece));
          indexed += piece.length;
          tell({ indexed, records });
          await new Promise((resolve) => setTimeout(resolve));
        }
      }
    },
    named: (words) => links.named(words, MOST_NAMED),
    tags: (letters) => knownTags(facts.values(), letters),
    linksTo: async (key) => {
      const all = links.to(key);
      const shown = await Promise.all(
        all.slice(0, MOST_LINKING).map(async (note) => {
          const opened = await store.read('notes', note.noteId);
          return { ...note, line: opened?.ok ? lineWithLink(opened.value.text, key) : '' };
        }),
      );
      return { links: shown, count: all.length, progress };
    },
    find: async (question) => {
      const tags = [...question.wanted.matchAll(/#([\p{L}\p{N}_/-]+)/gu)].map(([, tag = '']) =>
        tag.toLowerCase(),
      );
      const words = wordsOf(question.wanted.replace(/#[\p{L}\p{N}_/-]+/gu, ' '));
      const isWanted = (id: string) => fits(facts.get(id), question, tags);
      if (words.length === 0 && tags.length === 0) return { hits: [], count: 0, progress };
      const found =
        words.length > 0
          ? index.find(words, { limit: MOST_HITS, isWanted })
          : newest([...facts.values()].filter(({ id }) => isWanted(id)));
      const hits = await Promise.all(
        found.hits.map(async ({ id }) => {
          const about = facts.get(id);
          const [table = '', record = ''] = id.split('/');
          const [texts = []] = await readTexts(table as TextTable, [record]);
          const text = texts.find((each) => each.id === id);
          if (!about || !text) return [];
          const { tags: ownTags, ...shown } = about;
          // A tag is looked for by its first letters, and stands in the text whole.
          const meant = ownTags.filter((own) => tags.some((tag) => own.startsWith(tag)));
          return [{ ...shown, lines: linesOf(text.text, found.terms, new Set(meant)) }];
        }),
      );
      return { hits: hits.flat(), count: found.count, progress };
    },
  };
}

function fits(about: Facts | undefined, question: SearchQuestion, tags: readonly string[]): boolean {
  if (!about) return false;
  const { kind, clientId, since, hidden = [] } = question;
  return (
    (kind === null || about.kind === kind) &&
    !hidden.includes(about.kind) &&
    (clientId === null || about.clientId === clientId) &&
    (since === null || about.at >= since) &&
    tags.every((tag) => about.tags.some((each) => each.startsWith(tag)))
  );
}

/** The line in which a text first links to a target. */
function lineWithLink(text: string, key: string): string {
  const link = linksIn(text).find(({ target }) => target && linkKey(target) === key);
  if (!link) return '';
  const start = text.lastIndexOf('\n', link.from) + 1;
  const end = text.indexOf('\n', link.to);
  const from = Math.max(start, link.from - LONGEST_LINE / 2);
  return text.slice(from, end < 0 ? from + LONGEST_LINE : Math.min(end, from + LONGEST_LINE));
}

function newest(all: readonly Facts[]) {
  const hits = all
    .toSorted((one, other) => other.at - one.at)
    .slice(0, MOST_HITS)
    .map(({ id }) => ({ id, score: 1 }));
  return { hits, count: all.length, terms: new Set<string>() };
}
