import { describe, expect, it } from 'vitest';
import { findInstrument, INSTRUMENTS } from '../../../lib/library/instruments';
import { GTB_SESSION } from '../../../lib/library/instruments/gtb-session';
import { english } from '../../../lib/words/en';

describe('the session reflection', () => {
  it('asks three things in ten voices, calls itself unvalidated and is never added up', () => {
    expect(findInstrument('gtb-session')).toBe(GTB_SESSION);
    expect(GTB_SESSION.items.map(({ id }) => id)).toEqual(['goal', 'task', 'bond']);
    expect(GTB_SESSION).toMatchObject({ isValidated: false, licence: 'own', total: { kind: 'none' } });
    expect(GTB_SESSION.range).toEqual({ lowest: 0, highest: 10, step: 0.5 });
    const sentences = GTB_SESSION.items.flatMap(({ words }) =>
      Object.values(words).map((key) => english[key]),
    );
    expect(new Set(sentences).size).toBe(30);
    // Said or read in a moment: one sentence of at most twelve words.
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[^.?!]+\.$/);
      expect(sentence?.split(' ').length).toBeLessThanOrEqual(12);
    }
  });
});

describe('published instruments', () => {
  const published = INSTRUMENTS.filter(({ licence }) => licence === 'entered');

  it('ship no wording: a neutral word or two for an item at most, never a sentence', () => {
    const topics = published.flatMap(({ items }) =>
      items.flatMap(({ topic }) => (topic === null ? [] : [topic])),
    );
    expect(topics.length).toBeGreaterThan(0);
    expect(
      topics.filter((topic) => topic.split(' ').length > 3 || /[.?!]|\b(?:I|my|me)\b/.test(topic)),
    ).toEqual([]);
  });

  it('say their terms and where their key comes from', () => {
    for (const { terms, key } of published) {
      expect(terms).not.toBe('');
      expect(key.source).not.toBe('');
    }
  });

  it('mark as unverified what no source that was read confirms', () => {
    const unverified = INSTRUMENTS.filter(({ key }) => !key.verified).map(({ id }) => id);
    // measurement facts: these keys are remembered or were not confirmed.
    for (const id of ['wai', 'wai-s', 'wai-srt', 'haq-i', 'arm-12', 'calpas', 'seq'])
      expect(unverified).toContain(id);
    for (const id of ['wai-sr', 'haq-ii', 'arm-5', 'core-10', 'who-5', 'phq-9', 'gad-7'])
      expect(unverified).not.toContain(id);
  });

  it('have a word for every scale of several items, every band and every format', () => {
    const keys = INSTRUMENTS.flatMap(({ scales, bands, formats }) => [
      ...Object.entries(scales).flatMap(([id, { length }]) =>
        length > 1 ? [`measure.scale.name.${id}`] : [],
      ),
      ...(bands?.bands ?? []).map(({ id }) => `measure.band.${id}`),
      ...formats.map(({ id }) => `measure.format.${id}`),
    ]);
    expect(keys.filter((key) => !(key in english))).toEqual([]);
  });

  it('are clinical where coaching must not meet them', () => {
    const clinical = INSTRUMENTS.filter(({ isClinical }) => isClinical).map(({ id }) => id);
    expect(clinical).toEqual(expect.arrayContaining(['phq-9', 'gad-7', 'core-10', 'ors', 'cors']));
    expect(clinical).not.toContain('life-check');
  });
});
