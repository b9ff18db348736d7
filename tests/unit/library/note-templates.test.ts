import { expect, it } from 'vitest';
import { CLIENT_KINDS } from '../../../lib/domain/practice/client';
import { libraryTemplates } from '../../../lib/library/note-templates/index';
import { say } from '../../../lib/words/index';

it('offers both kinds of work the same templates, each in its own order and words', () => {
  const ids = CLIENT_KINDS.map((kind) => libraryTemplates(kind).map(({ id }) => id));
  expect(ids[0]?.toSorted()).toEqual(ids[1]?.toSorted());
  expect(libraryTemplates('coaching')[0]?.id).toBe('coaching-log');
  const ending = (kind: 'therapy' | 'coaching') =>
    libraryTemplates(kind)
      .find(({ id }) => id === 'ending-review')
      ?.headings(kind)
      .map((heading) => say(heading));
  expect(ending('therapy')).toHaveLength(6);
  expect(ending('coaching')).not.toEqual(ending('therapy'));
});

it('keeps templates short, with each heading once, and only what others may read for the record', () => {
  for (const kind of CLIENT_KINDS)
    for (const { id, noteKind, headings } of libraryTemplates(kind)) {
      const said = headings(kind).map((heading) => say(heading));
      expect(said.length, id).toBeLessThanOrEqual(6);
      expect(new Set(said).size, id).toBe(said.length);
      expect(noteKind === 'record', id).toBe(['soap', 'dap', 'birp', 'girp', 'referral-note'].includes(id));
    }
});

it('has a note of referral for both kinds of work, which asks what may be passed on', () => {
  for (const kind of ['therapy', 'coaching'] as const) {
    const referral = libraryTemplates(kind).find(({ id }) => id === 'referral-note');
    expect(referral?.noteKind).toBe('record');
    expect(referral?.headings(kind)).toContain('template.referral.agreed');
  }
});
