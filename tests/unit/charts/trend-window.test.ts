import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstOf,
  fitWindow,
  LEAST_SHOWN,
  NEWEST,
  panWindow,
  revealIn,
  zoomWindow,
} from '../../../components/charts/trend-window';

const total = fc.integer({ min: 1, max: 600 });
const window = fc.record({
  count: fc.integer({ min: 1, max: 700 }),
  after: fc.integer({ min: 0, max: 700 }),
});

describe('the drawn part of a long series', () => {
  it('is the newest at first, also once there is one more', () => {
    expect(firstOf(fitWindow(NEWEST, 500), 500)).toBe(476);
    expect(firstOf(fitWindow(NEWEST, 501), 501)).toBe(477);
    expect(fitWindow(NEWEST, 3)).toEqual({ count: 3, after: 0 });
  });

  it('never leaves the series, however it is moved', () => {
    const move = fc.oneof(
      fc.record({ kind: fc.constant('pan' as const), by: fc.integer({ min: -600, max: 600 }) }),
      fc.record({ kind: fc.constant('zoom' as const), by: fc.constantFrom(0.2, 1 / 1.5, 1.5, 7) }),
      fc.record({ kind: fc.constant('reveal' as const), by: fc.nat(599) }),
    );
    fc.assert(
      fc.property(total, window, fc.array(move), (sessions, start, moves) => {
        let now = fitWindow(start, sessions);
        for (const { kind, by } of moves) {
          const at = Math.min(sessions - 1, Math.abs(by));
          if (kind === 'pan') now = panWindow(now, sessions, by);
          if (kind === 'zoom') now = zoomWindow(now, sessions, by, firstOf(now, sessions));
          if (kind === 'reveal') now = revealIn(now, sessions, at);
          const first = firstOf(now, sessions);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(first + now.count).toBeLessThanOrEqual(sessions);
          expect(now.count).toBeGreaterThanOrEqual(Math.min(sessions, LEAST_SHOWN));
          if (kind === 'reveal') expect(at >= first && at < first + now.count).toBe(true);
        }
      }),
    );
  });

  it('keeps what is looked at in its place while zooming', () => {
    const middle = zoomWindow({ count: 101, after: 200 }, 500, 0.5, 249);
    // 199 to 299 are drawn, 249 in the middle of them: 50 sessions around it.
    expect(middle.count).toBe(50);
    expect(firstOf(middle, 500)).toBeGreaterThanOrEqual(224);
    expect(firstOf(middle, 500)).toBeLessThanOrEqual(225);
    expect(zoomWindow(fitWindow(NEWEST, 500), 500, 0.5, 499)).toEqual({ count: 12, after: 0 });
    expect(zoomWindow({ count: 400, after: 50 }, 500, 9, 300)).toEqual({ count: 500, after: 0 });
  });
});
