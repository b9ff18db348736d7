import type { Client } from './client';
import type { FrameAgreement, FrameCorrection, FrameForm, FrameItem } from './frame';
import { isVisible, wordsIn } from './plain-line';

/** An agreement before anything was written about it. */
export function emptyAgreement(item: FrameItem): FrameAgreement {
  return { item, words: '', agreedOn: null, askedBy: 'both', changes: [], touched: [] };
}

/** A client's agreement about an item, empty where none stands. */
export function agreementOf({ frame }: Pick<Client, 'frame'>, item: FrameItem): FrameAgreement {
  return frame.find((each) => each.item === item) ?? emptyAgreement(item);
}

/** What a form begins with. A change begins with nobody's name and no day: neither is carried over. */
export function frameFormAt({
  words,
  agreedOn,
  askedBy,
}: Pick<FrameForm, 'words' | 'agreedOn' | 'askedBy'>): FrameForm {
  return { words, agreedOn, askedBy, changedOn: null, changeAskedBy: 'both' };
}

/** What a form reads once it is saved. */
export function frameFormSaved(form: FrameForm): FrameForm {
  return frameFormAt({ ...form, words: wordsIn(form.words) });
}

/** Whether words were agreed before: other words are a change of them. */
export function hasAgreedWords({ agreedOn, words }: FrameAgreement): boolean {
  return agreedOn !== null && isVisible(words);
}

/** Whether a form changes what was agreed. */
export function isChange(agreement: FrameAgreement, form: Pick<FrameForm, 'words'>): boolean {
  return hasAgreedWords(agreement) && wordsIn(form.words) !== agreement.words;
}

/** The first day on which an agreement can have been changed: it was agreed by then, and changed no later. Null if none is known. */
export function changeableFrom(
  { changes }: FrameAgreement,
  { agreedOn }: Pick<FrameForm, 'agreedOn'>,
): string | null {
  const days = [agreedOn, changes.at(-1)?.on ?? null].filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}

/**
 * Writes an agreement. Once it was agreed, other words are a change of it: what stood before is kept with the change's own day and
 * who asked for it. Another first day or asker is a correction, and kept as well. @param today local date, YYYY-MM-DD
 */
export function writeAgreement(agreement: FrameAgreement, form: FrameForm, today: string): FrameAgreement {
  const { agreedOn, askedBy } = form;
  const change = { on: form.changedOn || today, askedBy: form.changeAskedBy, before: agreement.words };
  const changes = isChange(agreement, form) ? [...agreement.changes, change] : agreement.changes;
  return {
    ...agreement,
    ...correctionsWith(agreement, form, today),
    ...{ words: wordsIn(form.words), agreedOn, askedBy, changes },
  };
}

function correctionsWith(
  { agreedOn, askedBy, corrections = [] }: FrameAgreement,
  form: FrameForm,
  today: string,
): { readonly corrections?: readonly FrameCorrection[] } {
  const isSame = form.agreedOn === agreedOn && form.askedBy === askedBy;
  if (agreedOn === null || isSame) return {};
  return { corrections: [...corrections, { on: today, agreedOn, askedBy }] };
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
