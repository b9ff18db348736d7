import type { Moment, MomentKind } from './moment';
import { wordsIn } from './plain-line';
import type { Session, SessionEdit } from './session';

/** Adds a moment, or brings a removed one back, where its time puts it; one that stands already (the same deed twice) changes nothing. */
export function addMoment(session: Session, moment: Moment): Session {
  if (session.moments.some(({ id }) => id === moment.id)) return session;
  return { ...session, moments: momentsInOrder([...session.moments, moment]) };
}

/** Changes a moment's kind or words; in a finished session what stood there before is kept. */
export function editMoment(
  session: Session,
  momentId: string,
  change: { readonly kind: MomentKind; readonly words: string },
  now: number,
): Session {
  const before = session.moments.find(({ id }) => id === momentId);
  if (!before || (before.kind === change.kind && before.words === wordsIn(change.words))) return session;
  const after = { ...before, kind: change.kind, words: wordsIn(change.words) };
  const moments = session.moments.map((moment) => (moment.id === momentId ? after : moment));
  return { ...session, moments, edits: editsWith(session, before, now) };
}

/** Takes a moment away; in a finished session what it said is kept. */
export function removeMoment(session: Session, momentId: string, now: number): Session {
  const before = session.moments.find(({ id }) => id === momentId);
  if (!before) return session;
  const moments = session.moments.filter(({ id }) => id !== momentId);
  return { ...session, moments, edits: editsWith(session, before, now) };
}

/** Moments by time. */
function momentsInOrder(moments: readonly Moment[]): readonly Moment[] {
  return [...moments].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function editsWith(session: Session, { kind, words }: Moment, at: number): readonly SessionEdit[] {
  if (session.status !== 'finished') return session.edits;
  return [...session.edits, { at, field: 'moment', before: words === '' ? kind : `${kind}: ${words}` }];
}
