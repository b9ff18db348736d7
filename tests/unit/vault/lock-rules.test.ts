import { describe, expect, it } from 'vitest';
import { hasSlept, isPutBack, onIdle } from '../../../lib/vault/lock-rules';

const NOON = Date.UTC(2026, 8, 7, 12);
const MINUTE = 60_000;

describe('no input for the chosen time', () => {
  it('warns a minute ahead', () => {
    expect(onIdle(NOON, null)).toEqual({ kind: 'warn', lockAt: NOON + MINUTE });
  });

  it('waits for a running session, and no longer', () => {
    const running = { notedAt: NOON - 10 * MINUTE, lockFreeUntil: NOON + 5 * MINUTE };
    expect(onIdle(NOON, running)).toEqual({ kind: 'wait', until: NOON + 5 * MINUTE });
    const later = NOON + 5 * MINUTE;
    expect(onIdle(later, running)).toEqual({ kind: 'warn', lockAt: later + MINUTE });
  });

  it('waits for nothing where the clock was put back since the session was noted', () => {
    const running = { notedAt: NOON, lockFreeUntil: NOON + 65 * MINUTE };
    const putBack = NOON - 24 * 60 * MINUTE;
    expect(onIdle(putBack, running)).toEqual({ kind: 'warn', lockAt: putBack + MINUTE });
  });
});

describe('the clock', () => {
  it('shows that the machine slept by a gap of more than four minutes', () => {
    expect(hasSlept(null, NOON)).toBe(false);
    expect(hasSlept(NOON - 4 * MINUTE, NOON)).toBe(false);
    expect(hasSlept(NOON - 4 * MINUTE - 1, NOON)).toBe(true);
  });

  it('shows that it was put back by standing more than a minute before the last look', () => {
    expect(isPutBack(null, NOON)).toBe(false);
    expect(isPutBack(NOON + MINUTE, NOON)).toBe(false);
    expect(isPutBack(NOON + MINUTE + 1, NOON)).toBe(true);
  });
});
