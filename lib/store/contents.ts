import type { SealedTableName } from './database';

/** One named step that brings old contents up by one version. Pure. */
export interface ContentStep {
  /** Says what changes, such as `sessions: medium is kept`. */
  readonly name: string;
  readonly up: (before: unknown) => unknown;
}

/** Steps by table, oldest first; contents of version n have had n − 1 steps. Append only. */
const CONTENT_STEPS: Readonly<Partial<Record<SealedTableName, readonly ContentStep[]>>> = {
  clients: [
    { name: 'clients: the frame is kept', up: withNone('frame') },
    { name: 'clients: planned measures are kept', up: withNone('measures') },
    { name: 'clients: signals that were set aside are kept', up: withNone('signalsSetAside') },
    { name: 'clients: who came before is kept', up: withNone('formerParticipants') },
    { name: 'clients: an end that is coming is kept', up: ofNoEndingAhead },
  ],
  sessions: [
    { name: 'sessions: prompts that were said are kept', up: withNone('promptsSaid') },
    { name: 'sessions: answers to further instruments are kept', up: withNone('measures') },
    { name: 'sessions: what measures amount to is kept', up: withResults },
    { name: 'sessions: prompts that were said name the strain they were about', up: withPromptsOfNoEpisode },
    { name: 'sessions: what was guessed about ratings is kept', up: withRatingsOfNoGuess },
    { name: 'sessions: prompts that were shown are kept', up: withNone('promptsShown') },
  ],
  episodes: [{ name: 'episodes: the moment they were opened from is kept', up: ofNoMoment }],
  goals: [
    { name: 'goals: voice, reason, sign, agreement, scale, progress and history are kept', up: fullGoal },
  ],
  actions: [
    {
      name: 'actions: what became of them, when they are due and how useful they are is kept',
      up: fullAction,
    },
  ],
  notes: [{ name: 'notes: title, what it is for, and when it was finished are kept', up: fullNote }],
  practitioner: [
    { name: 'practitioner: for whom a built instrument is made is kept', up: madeForAll },
    { name: 'practitioner: for whom a prompt of one’s own is, and who says it, is kept', up: saidToAll },
  ],
  // Saves of before left an index as it was, so that it may tell of heads that no longer stand.
  caseload: [
    { name: 'caseload: an index stands only until a head is written', up: () => ({ version: 0, heads: [] }) },
    // A program that does not heed the marks is not to read it.
    { name: 'caseload: heads that were written since are marked', up: (before) => before },
  ],
  heads: [
    { name: 'heads: the newest sessions stand in the head', up: headWithTail },
    { name: 'heads: what stands of episodes and actions is known', up: headWithStanding },
    { name: 'heads: whose ratings are looked at, and what was set aside, is known', up: headWithWatched },
    { name: 'heads: who the participants are is known', up: withNone('participants') },
    // What stood for whole sessions stands until the head is made anew, which no step can do.
    { name: 'heads: strains are told apart within a session', up: (before) => before },
    { name: 'heads: who rated and no longer comes is known', up: withNone('formerParticipants') },
    // What was answered about harm or risk before stands once the head is made anew, which no step can do.
    {
      name: 'heads: concerns that were taken up, and answers about harm or risk, are known',
      up: headWithTakenUp,
    },
  ],
};

/** Heads of old held points and no sessions: all of those stand in the series until the next save. */
function headWithTail(before: unknown): unknown {
  const { points: _points, ...kept } = before as { points: unknown };
  return { ...kept, tail: { raters: [], sessions: [] } };
}

/** Before, there were no episodes, and no action had a day. */
function headWithStanding(before: unknown): unknown {
  return { ...(before as object), standing: { openEpisodes: 0, writtenAbout: [], dueOn: null } };
}

/** Until the head is made anew, every concern is open. */
function headWithTakenUp(before: unknown): unknown {
  const {
    lastConcern: _lastConcern,
    standing,
    ...kept
  } = before as { lastConcern?: boolean; standing: object };
  return { ...kept, standing: { takenUp: [], ...standing } };
}

/**
 * Before, nothing was set aside. Until the next save, whoever rated lately is looked at, except where it may have been a young child.
 */
function headWithWatched(before: unknown): unknown {
  const { population, tail } = before as { population: string; tail: { raters: readonly string[] } };
  const mayBeChild = population === 'child' || population === 'family';
  const watched = mayBeChild ? [] : tail.raters.filter((rater) => rater !== 'practitioner');
  return { ...(before as object), watched, setAside: [] };
}

/** Before, nobody was asked to guess. */
function withRatingsOfNoGuess(before: unknown): unknown {
  const session = before as { ratings: readonly object[] };
  return { ...session, ratings: session.ratings.map((rating) => ({ guesses: [], ...rating })) };
}

/** Gives a record an empty list where none was kept before. */
function withNone(field: string): ContentStep['up'] {
  return (before) => ({ [field]: [], ...(before as object) });
}

/** Before, what measures amount to was not kept: it is when their answers are next saved. */
function withResults(before: unknown): unknown {
  const session = before as { measures: readonly object[] };
  const result = { total: null, mean: null };
  return { ...session, measures: session.measures.map((measure) => ({ result, ...measure })) };
}

/** Prompts of old were linked to moments only. */
function withPromptsOfNoEpisode(before: unknown): unknown {
  const { promptsSaid, ...kept } = before as { promptsSaid: readonly object[] };
  return { ...kept, promptsSaid: promptsSaid.map((said) => ({ episodeId: null, ...said })) };
}

/** Before, only an end that had come was noted. */
function ofNoEndingAhead(before: unknown): unknown {
  return { endingAhead: null, ...(before as object) };
}

function ofNoMoment(before: unknown): unknown {
  return { momentId: null, ...(before as object) };
}

/** Goals of old were logged in the client's words; nothing else was asked. */
function fullGoal(before: unknown): unknown {
  const agreement = { practitioner: null, client: null };
  const none = { voice: 'client', why: '', sign: '', agreement, scale: null, isShown: false };
  return { ...none, progress: [], edits: [], ...(before as object) };
}

/** Actions of old were done or not; one that was not may still be. */
function fullAction(before: unknown): unknown {
  const { isDone, ...kept } = before as { isDone: boolean };
  const usefulness = { practitioner: null, client: null };
  const none = { agreedBy: 'both', dueOn: null, obstacle: '', usefulness, isShown: false };
  return { ...none, state: isDone ? 'done' : 'open', ...kept };
}

/** Notes of old were reflections and other notes, all for the practitioner alone. */
function fullNote(before: unknown): unknown {
  return { title: '', finishedAt: null, amendments: [], ...(before as object), kind: 'private' };
}

/** Built instruments of old were for whoever was asked. */
function madeForAll(before: unknown): unknown {
  const own = before as { kind: string };
  return own.kind === 'own-instrument' ? { population: ['adult', 'adolescent', 'child'], ...own } : own;
}

/** Prompts of one's own were offered for everybody, to be said. */
function saidToAll(before: unknown): unknown {
  const own = before as { kind: string };
  return own.kind === 'own-prompt' ? { audience: 'all', voice: 'says', ...own } : own;
}

/** What is sealed: the version of the contents, and the contents. */
export interface Contents {
  readonly version: number;
  readonly value: unknown;
}

/** Contents written by a newer version of Beside. */
export class NewerContentsError extends Error {
  override name = 'NewerContentsError';
  constructor() {
    super('The record was written by a newer version.');
  }
}

/** Wraps a value with the version this program writes. */
export function wrapContents(table: SealedTableName, value: unknown, steps = CONTENT_STEPS): Contents {
  return { version: (steps[table]?.length ?? 0) + 1, value };
}

/** Whether contents are of a version before the one this program writes. */
export function isOutdated(table: SealedTableName, { version }: Contents, steps = CONTENT_STEPS): boolean {
  return version <= (steps[table]?.length ?? 0);
}

/** The value, brought up to the newest version. @throws NewerContentsError */
export function unwrapContents(table: SealedTableName, contents: Contents, steps = CONTENT_STEPS): unknown {
  const known = steps[table] ?? [];
  if (contents.version > known.length + 1) throw new NewerContentsError();
  return known.slice(contents.version - 1).reduce((value, step) => step.up(value), contents.value);
}
