import { describe, expect, it } from 'vitest';
import { isUntouched, noteTemplate } from '../../../lib/domain/notes/template';

const HEADINGS = ['What happened', 'My part'];

describe('a note template', () => {
  it('is one heading a part, with room under each', () => {
    expect(noteTemplate(HEADINGS)).toBe('## What happened\n\n\n## My part\n\n');
    expect(noteTemplate([])).toBe('');
  });

  it('is nothing to keep until something is written into it', () => {
    expect(isUntouched(noteTemplate(HEADINGS), HEADINGS)).toBe(true);
    expect(isUntouched('  \n', HEADINGS)).toBe(true);
    expect(isUntouched(`${noteTemplate(HEADINGS)}Came in flat.`, HEADINGS)).toBe(false);
    expect(isUntouched(noteTemplate(['What happened']), HEADINGS)).toBe(false);
  });
});
