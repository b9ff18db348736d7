import { describe, expect, it } from 'vitest';
import { formatNames } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';

const [ISOLATE, END] = ['\u2068', '\u2069'];

describe('a label in a sentence', () => {
  it('keeps its direction to itself where it has another, or signs that turn it', () => {
    for (const label of ['א.ב.', 'م.ك.', 'M\u202EK.', 'M\u200F.'])
      expect(say('start.with', { number: 2, label })).toBe(`Start session 2 with ${ISOLATE}${label}${END}`);
    expect(formatNames(['א.', 'B.'])).toContain(`${ISOLATE}א.${END}`);
  });

  it('is as it was typed otherwise, whatever its letters', () => {
    for (const label of ['M.K.', 'Ж-12', '王', 'Zoë & Ø']) {
      expect(say('start.with', { number: 2, label })).toBe(`Start session 2 with ${label}`);
      expect(formatNames([label])).toBe(label);
    }
  });
});
