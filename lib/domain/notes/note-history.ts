/** What a note said at some time, as runs of lines in its history's pool: first line and count, again and again. */
export interface NoteVersion {
  /** When it was written, in milliseconds since the epoch. */
  readonly at: number;
  readonly runs: readonly number[];
}

/** What a note said before, oldest first; what it says now stands in the note. */
export interface NoteHistory {
  /** The note's. */
  readonly id: string;
  readonly clientId: string | null;
  /** Every line of every version, each once. */
  readonly lines: readonly string[];
  readonly versions: readonly NoteVersion[];
  /** When the newest version was added, in milliseconds since the epoch. */
  readonly keptAt: number;
}

/** Versions and characters that are kept at most. */
export const MOST_VERSIONS = 100;
const MOST_CHARACTERS = 4_000_000;
/** A stretch of writing within so many milliseconds is one version, unless much of the text goes. */
const SITTING = 5 * 60_000;
/** Much: a fifth of the text, and more than a sentence. */
const MUCH = { part: 0.2, characters: 100 };

/** What one save does to a note. */
interface Rewriting {
  readonly id: string;
  readonly clientId: string | null;
  readonly before: string;
  /** When `before` was written. */
  readonly beforeAt: number;
  readonly after: string;
  readonly now: number;
  /** `before` is kept however new the last version is. */
  readonly isMarked?: boolean;
}

/** The history with what the note said before, where that is worth a version; null where it is not. */
export function keepVersion(history: NoteHistory | null, rewriting: Rewriting): NoteHistory | null {
  const { id, clientId, before, beforeAt, after, now, isMarked = false } = rewriting;
  const newest = history?.versions.at(-1);
  if (before.trim() === '' || (history && newest && versionText(history, newest) === before)) return null;
  const lost = before.length - after.length;
  const losesMuch = lost > MUCH.characters && lost > before.length * MUCH.part;
  const isDue = !history || now - history.keptAt >= SITTING || now < history.keptAt;
  if (!isDue && !losesMuch && !isMarked) return null;
  const texts =
    history?.versions.map((version) => ({ at: version.at, text: versionText(history, version) })) ?? [];
  return { id, clientId, keptAt: now, ...packed(bounded([...texts, { at: beforeAt, text: before }])) };
}

/** What a version said. */
export function versionText({ lines }: Pick<NoteHistory, 'lines'>, { runs }: NoteVersion): string {
  const said: string[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const first = runs[at] ?? 0;
    said.push(...lines.slice(first, first + (runs[at + 1] ?? 0)));
  }
  return said.join('\n');
}

/** Whether every version is made of lines that are there. */
export function isWholeHistory({ lines, versions }: Pick<NoteHistory, 'lines' | 'versions'>): boolean {
  return versions.every(({ runs }) => {
    if (runs.length % 2 !== 0) return false;
    return runs.every((first, at) => at % 2 === 1 || first + (runs[at + 1] ?? 0) <= lines.length);
  });
}

interface Said {
  readonly at: number;
  readonly text: string;
}

/** Lets go of those that lie closest to the one before them, never of the first or the newest; of the oldest where all are too long. */
function bounded(texts: readonly Said[]): readonly Said[] {
  let kept = texts;
  while (kept.length > MOST_VERSIONS) kept = kept.toSpliced(closest(kept), 1);
  while (kept.length > 1 && kept.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS)
    kept = kept.slice(1);
  return kept;
}

function closest(texts: readonly Said[]): number {
  const gap = (at: number) => (texts[at]?.at ?? 0) - (texts[at - 1]?.at ?? 0);
  let found = 1;
  for (let at = 2; at < texts.length - 1; at++) if (gap(at) < gap(found)) found = at;
  return found;
}

function packed(texts: readonly Said[]): Pick<NoteHistory, 'lines' | 'versions'> {
  const places = new Map<string, number>();
  const lines: string[] = [];
  const versions = texts.map(({ at, text }) => {
    const runs: number[] = [];
    for (const line of text.split('\n')) {
      const place = places.get(line) ?? lines.push(line) - 1;
      places.set(line, place);
      const first = runs.at(-2);
      const count = runs.at(-1) ?? 0;
      if (first !== undefined && first + count === place) runs[runs.length - 1] = count + 1;
      else runs.push(place, 1);
    }
    return { at, runs };
  });
  return { lines, versions };
}
