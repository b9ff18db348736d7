import type { Client } from '../practice/client';
import { isVisible } from '../practice/plain-line';
import { type Occasion, type Signal, signalKey } from './signal';

/** A signal that the practitioner looked at and set aside, and why. Another session's is another signal. */
export interface SetAside extends Occasion {
  /** What the rule looked at then; null where it is not about a value. */
  readonly numbers: { readonly value: number; readonly lower: number; readonly upper: number } | null;
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** When it was brought back; null while it is set aside. */
  readonly broughtBackAt: number | null;
}

/** A signal was to be set aside without a word on why. */
export class SetAsideReasonError extends Error {
  override name = 'SetAsideReasonError';
  constructor() {
    super('Setting a signal aside needs a reason.');
  }
}

/** What was set aside by this key and not brought back; null if nothing. */
export function standingSetAside({ signalsSetAside }: Client, key: string): SetAside | null {
  return signalsSetAside.findLast((each) => each.broughtBackAt === null && signalKey(each) === key) ?? null;
}

/** Sets a signal aside; one that is set aside already gets the new reason, and the old one stays in the history. @throws SetAsideReasonError */
export function setSignalAside(client: Client, signal: Signal, reason: string, now: number): Client {
  if (!isVisible(reason)) throw new SetAsideReasonError();
  const { rule, rater, component, sessionId, session } = signal;
  const numbers =
    'value' in signal ? { value: signal.value, lower: signal.lower, upper: signal.upper } : null;
  const occasion = { rule, rater, component, sessionId, session };
  const entry = { ...occasion, numbers, reason: reason.trim(), at: now, broughtBackAt: null };
  const { signalsSetAside } = bringSignalBack(client, signalKey(signal), now);
  return { ...client, signalsSetAside: [...signalsSetAside, entry] };
}

/** Lets a signal be said again. The client as it is, if it is not set aside. */
export function bringSignalBack(client: Client, key: string, now: number): Client {
  const standing = standingSetAside(client, key);
  if (!standing) return client;
  const signalsSetAside = client.signalsSetAside.map((each) =>
    each === standing ? { ...each, broughtBackAt: now } : each,
  );
  return { ...client, signalsSetAside };
}

/** Keys of what is set aside and could be said of these sessions, or of one to come. */
export function setAsideKeys({ signalsSetAside }: Client, sessionIds: ReadonlySet<string>): string[] {
  return signalsSetAside
    .filter(({ broughtBackAt, sessionId }) => broughtBackAt === null && isAmong(sessionIds, sessionId))
    .map(signalKey);
}

function isAmong(sessionIds: ReadonlySet<string>, sessionId: string | null): boolean {
  return sessionId === null || sessionIds.has(sessionId);
}
