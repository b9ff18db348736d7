import type { Client } from './client';
import type { FrameAgreement, FrameForm, FrameItem } from './frame';

/** An agreement before anything was written about it. */
export function emptyAgreement(item: FrameItem): FrameAgreement {
  return { item, words: '', agreedOn: null, askedBy: 'both', changes: [], touched: [] };
}

/** A client's agreement about an item, empty where none stands. */
export function agreementOf({ frame }: Pick<Client, 'frame'>, item: FrameItem): FrameAgreement {
  return frame.find((each) => each.item === item) ?? emptyAgreement(item);
}

/**
 * Writes an agreement. Once it was agreed, other words are a change of it: what stood before is kept with the day and
 * who asked. @param today local date, YYYY-MM-DD
 */
export function writeAgreement(agreement: FrameAgreement, form: FrameForm, today: string): FrameAgreement {
  const words = form.words.trim();
  const isChange = agreement.agreedOn !== null && agreement.words !== '' && words !== agreement.words;
  const changes = isChange
    ? [...agreement.changes, { on: today, askedBy: form.askedBy, before: agreement.words }]
    : agreement.changes;
  return { ...agreement, words, agreedOn: form.agreedOn, askedBy: form.askedBy, changes };
}

/** Notes, or takes back, that an agreement came up in a session; once for each session. */
export function touchAgreement(
  agreement: FrameAgreement,
  { sessionId, at, isTouched }: { sessionId: string; at: number; isTouched: boolean },
): FrameAgreement {
  const has = agreement.touched.some((touch) => touch.sessionId === sessionId);
  if (has === isTouched) return agreement;
  const others = agreement.touched.filter((touch) => touch.sessionId !== sessionId);
  return { ...agreement, touched: isTouched ? [...others, { at, sessionId }] : others };
}

/** The client with an agreement in its place; the client itself where nothing changes. */
export function putAgreement(client: Client, agreement: FrameAgreement): Client {
  if (agreementOf(client, agreement.item) === agreement) return client;
  const has = client.frame.some(({ item }) => item === agreement.item);
  const frame = has
    ? client.frame.map((each) => (each.item === agreement.item ? agreement : each))
    : [...client.frame, agreement];
  return { ...client, frame };
}

/** An agreement that came up, and when. */
export interface ItemTouch {
  readonly item: FrameItem;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What came up in a session and when that was noted, in the order it is kept. */
export function touchesIn({ frame }: Pick<Client, 'frame'>, sessionId: string): readonly ItemTouch[] {
  return frame.flatMap(({ item, touched }) =>
    touched.filter((touch) => touch.sessionId === sessionId).map(({ at }) => ({ item, at })),
  );
}

/** What came up in a session, in the order it is kept. */
export function touchedIn(client: Pick<Client, 'frame'>, sessionId: string): readonly FrameItem[] {
  return touchesIn(client, sessionId).map(({ item }) => item);
}
