import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPONENTS, NO_VALUES } from '../../../lib/domain/alliance/components';
import { revealGaps } from '../../../lib/domain/alliance/reveal';

const answer = fc.option(fc.integer({ min: 0, max: 20 }).map((steps) => steps / 2));
const values = fc.record({ goal: answer, task: answer, bond: answer });

describe('revealGaps', () => {
  it('is practitioner minus client, in points', () => {
    expect(revealGaps({ goal: 7.5, task: 8, bond: 7 }, { goal: 8, task: 8, bond: 4.5 })).toEqual({
      goal: { practitioner: 7.5, client: 8, gap: -0.5 },
      task: { practitioner: 8, client: 8, gap: 0 },
      bond: { practitioner: 7, client: 4.5, gap: 2.5 },
    });
  });

  it('turns its sign when the sides change places', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const forth = revealGaps(one, other);
        const back = revealGaps(other, one);
        for (const component of COMPONENTS) {
          const { gap } = forth[component];
          if (gap === null) expect(back[component].gap).toBeNull();
          else expect(gap + (back[component].gap ?? Number.NaN)).toBe(0);
        }
      }),
    );
  });

  it('has a gap exactly where both sides gave a value, never beyond the scale', () => {
    fc.assert(
      fc.property(values, values, (practitioner, client) => {
        const reveal = revealGaps(practitioner, client);
        for (const component of COMPONENTS) {
          const { gap } = reveal[component];
          expect(gap !== null).toBe(practitioner[component] !== null && client[component] !== null);
          expect(Math.abs(gap ?? 0)).toBeLessThanOrEqual(10);
        }
      }),
    );
  });

  it('shows no gap against a side that answered nothing', () => {
    const reveal = revealGaps({ goal: 0, task: 0, bond: 0 }, NO_VALUES);
    expect(COMPONENTS.map((component) => reveal[component].gap)).toEqual([null, null, null]);
  });
});
