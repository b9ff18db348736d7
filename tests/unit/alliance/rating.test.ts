import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRating, RatingRangeError } from '../../../lib/domain/alliance/rating';
import { aRating, values } from '../../support/factories';

describe('a rating', () => {
  it('takes half points from 0 to 10 and nothing else', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -3, max: 13 }), (value) => {
        const isHalfPoint = value >= 0 && value <= 10 && value * 2 === Math.round(value * 2);
        const build = () => buildRating(aRating({ values: values(value, null, 5) }));
        if (isHalfPoint) expect(build().values.goal).toBe(value);
        else expect(build).toThrow(RatingRangeError);
      }),
    );
  });

  it.each([-0.5, 10.5, 7.25, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s and says where', (value) => {
    const build = () => buildRating(aRating({ values: values(5, value, 5) }));
    expect(build).toThrow(expect.objectContaining({ name: 'RatingRangeError', component: 'task' }));
  });

  it('may stay blank in part', () => {
    expect(buildRating(aRating({ values: values(null, 0, null) })).values).toEqual(values(null, 0, null));
  });

  it('keeps no value, not even a wrong one, when it is declined', () => {
    const declined = buildRating(aRating({ declined: true, values: values(99, 3, 3) }));
    expect(declined.values).toEqual(values(null, null, null));
  });
});
