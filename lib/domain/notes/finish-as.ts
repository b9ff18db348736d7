import { PRACTITIONER, type Rating } from '../alliance/rating';
import { isSealed } from '../alliance/sealed-ratings';
import type { Action } from '../practice/action';
import type { Goal } from '../practice/goal';
import type { Moment, MomentKind } from '../practice/moment';
import { isVisible } from '../practice/plain-line';
import type { Session } from '../practice/session';

/** Forms that record systems commonly ask for. */
export const RECORD_FORMS = ['soap', 'dap', 'birp', 'girp'] as const;
export type RecordForm = (typeof RECORD_FORMS)[number];

/** Each form's headings, in its order. */
export const RECORD_HEADINGS = {
  soap: ['subjective', 'objective', 'assessment', 'plan'],
  dap: ['data', 'assessment', 'plan'],
  birp: ['behaviour', 'intervention', 'response', 'plan'],
  girp: ['goals', 'intervention', 'response', 'plan'],
} as const;
export type RecordHeading = (typeof RECORD_HEADINGS)[RecordForm][number];

/** What is the practitioner's own and goes into a record only if it is ticked. */
export const PRIVATE_PARTS = ['private-moments', 'own-rating', 'reflection', 'next-time'] as const;
export type PrivatePart = (typeof PRIVATE_PARTS)[number];

/** What a record is put together from. */
export interface RecordMaterial {
  readonly session: Session;
  /** Of the client, in any order. */
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
  /** The session's reflection; empty where none was written. */
  readonly reflection: string;
}

/** One thing that a record says. */
export type RecordEntry =
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'rating'; readonly rating: Rating }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'reflection' | 'next-time'; readonly text: string };

/** One heading of a form and what stands below it. */
export interface RecordSection {
  readonly heading: RecordHeading;
  readonly entries: readonly RecordEntry[];
}

const DAY = 24 * 60 * 60_000;

/** What the practitioner saw or felt, rather than what was worked on. */
const PRIVATE_MOMENTS: readonly MomentKind[] = ['strain', 'repair', 'unspoken'];

type EntryPlace =
  | 'goal'
  | 'task'
  | 'bond'
  | 'noticed'
  | 'client-rating'
  | 'own-rating'
  | 'thoughts'
  | 'ahead';

/** Below which heading each thing stands. Our own reading of the forms: a practice may ask for another. */
const PLACES: { readonly [Form in RecordForm]: Readonly<Record<EntryPlace, RecordHeading>> } = {
  soap: {
    ...{ goal: 'subjective', task: 'objective', bond: 'objective', noticed: 'objective' },
    ...{ 'client-rating': 'subjective', 'own-rating': 'objective', thoughts: 'assessment', ahead: 'plan' },
  },
  dap: {
    ...{ goal: 'data', task: 'data', bond: 'data', noticed: 'data' },
    ...{ 'client-rating': 'data', 'own-rating': 'data', thoughts: 'assessment', ahead: 'plan' },
  },
  birp: {
    ...{ goal: 'behaviour', task: 'intervention', bond: 'response', noticed: 'behaviour' },
    ...{ 'client-rating': 'response', 'own-rating': 'response', thoughts: 'response', ahead: 'plan' },
  },
  girp: {
    ...{ goal: 'goals', task: 'intervention', bond: 'response', noticed: 'response' },
    ...{ 'client-rating': 'response', 'own-rating': 'response', thoughts: 'response', ahead: 'plan' },
  },
};

/** The private parts that a session has something to say for. */
export function privatePartsOf({ session, reflection }: RecordMaterial): readonly PrivatePart[] {
  const has: Record<PrivatePart, boolean> = {
    'private-moments': session.moments.some(isPrivateMoment),
    'own-rating': session.ratings.some(({ rater }) => rater === PRACTITIONER),
    reflection: isVisible(reflection),
    'next-time': isVisible(session.nextTime),
  };
  return PRIVATE_PARTS.filter((part) => has[part]);
}

/**
 * Sorts a session into a form's headings. Private parts come only if `ticked` names them; answers that are still closed never do.
 * Goals are those that stood open and were there by the session; actions those agreed in it.
 */
export function sortIntoForm(
  form: RecordForm,
  material: RecordMaterial,
  ticked: readonly PrivatePart[],
): readonly RecordSection[] {
  const placed = entriesOf(material, ticked);
  return RECORD_HEADINGS[form].map((heading) => ({
    heading,
    entries: placed.flatMap(({ place, entry }) => (PLACES[form][place] === heading ? [entry] : [])),
  }));
}

interface PlacedEntry {
  readonly place: EntryPlace;
  readonly entry: RecordEntry;
}

function entriesOf(
  { session, goals, actions, reflection }: RecordMaterial,
  ticked: readonly PrivatePart[],
): readonly PlacedEntry[] {
  const isIn = (part: PrivatePart) => ticked.includes(part);
  const goalsThen = goals.filter(
    ({ status, createdAt }) => status === 'open' && createdAt < session.startedAt + DAY,
  );
  const agreed = actions.filter(({ sessionId }) => sessionId === session.id);
  return [
    ...goalsThen.map((goal): PlacedEntry => ({ place: 'goal', entry: { kind: 'goal', goal } })),
    ...session.moments
      .filter((moment) => isIn('private-moments') || !isPrivateMoment(moment))
      .map((moment): PlacedEntry => ({ place: placeOfMoment(moment), entry: { kind: 'moment', moment } })),
    ...ratingsOf(session, isIn('own-rating')),
    ...written('thoughts', 'reflection', isIn('reflection') ? reflection : ''),
    ...agreed.map((action): PlacedEntry => ({ place: 'ahead', entry: { kind: 'action', action } })),
    ...written('ahead', 'next-time', isIn('next-time') ? session.nextTime : ''),
  ];
}

function ratingsOf({ status, ratings }: Session, isWithOwn: boolean): readonly PlacedEntry[] {
  const isClosed = isSealed({ isFinished: status === 'finished', ratings });
  return ratings.flatMap((rating): readonly PlacedEntry[] => {
    const isOwn = rating.rater === PRACTITIONER;
    if (isOwn ? !isWithOwn : isClosed) return [];
    return [{ place: isOwn ? 'own-rating' : 'client-rating', entry: { kind: 'rating', rating } }];
  });
}

function written(place: EntryPlace, kind: 'reflection' | 'next-time', text: string): readonly PlacedEntry[] {
  return isVisible(text) ? [{ place, entry: { kind, text: text.trim() } }] : [];
}

function isPrivateMoment({ kind }: Moment): boolean {
  return PRIVATE_MOMENTS.includes(kind);
}

function placeOfMoment({ kind }: Moment): EntryPlace {
  return kind === 'goal' || kind === 'task' || kind === 'bond' ? kind : 'noticed';
}
