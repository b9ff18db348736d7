import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isWholeHistory,
  keepVersion,
  MOST_VERSIONS,
  type NoteHistory,
  versionText,
} from '../../../lib/domain/notes/note-history';
import { isRecord } from '../../../lib/exchange/record-shapes';

const MINUTE = 60_000;
const note = { id: 'n', clientId: 'c' };
const textsOf = (history: NoteHistory | null) =>
  history?.versions.map((version) => versionText(history, version)) ?? [];
const save = (history: NoteHistory | null, before: string, now: number, after = `${before}.`) =>
  keepVersion(history, { ...note, before, beforeAt: now - 1, after, now }) ?? history;

describe('the history of a note', () => {
  it('says every version exactly as it was, whatever its lines', () => {
    const text = fc
      .array(fc.constantFrom('', 'one', 'two', 'two ', '\r', '# three'), { maxLength: 9 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const shown = texts.filter((each, at) => each.trim() !== '' && each !== texts[at - 1]);
        let history: NoteHistory | null = null;
        for (const [at, before] of shown.entries()) history = save(history, before, at * 6 * MINUTE);
        const expected = shown.filter((each, at) => each !== shown[at - 1]);
        expect(textsOf(history)).toEqual(expected);
        if (history) expect(isRecord('histories', history)).toBe(true);
      }),
    );
  });

  it('takes one version a sitting, but keeps what goes at once', () => {
    const first = save(null, 'a', 0);
    const second = save(first, 'ab', 4 * MINUTE);
    expect(textsOf(second)).toEqual(['a']);
    const long = 'word '.repeat(100);
    expect(textsOf(save(second, long, 4.5 * MINUTE, 'w'))).toEqual(['a', long]);
    expect(textsOf(save(second, 'abc', 5 * MINUTE))).toEqual(['a', 'abc']);
    const marked = { ...note, before: 'abcd', beforeAt: 0, after: 'abcd', now: MINUTE, isMarked: true };
    expect(textsOf(keepVersion(second, marked))).toEqual(['a', 'abcd']);
  });

  it('is bounded, and keeps the first and the newest', () => {
    let history: NoteHistory | null = null;
    for (let at = 0; at < MOST_VERSIONS + 30; at++)
      history = save(history, `version ${at}`, at * 10 * MINUTE);
    const texts = textsOf(history);
    expect(texts).toHaveLength(MOST_VERSIONS);
    expect([texts[0], texts.at(-1)]).toEqual(['version 0', `version ${MOST_VERSIONS + 29}`]);
  });

  it('keeps the lines that versions share once', () => {
    const lines = Array.from({ length: 200 }, (_, at) => `line ${at}`);
    let history: NoteHistory | null = null;
    for (let at = 0; at < 50; at++)
      history = save(history, [...lines, `end ${at}`].join('\n'), at * 10 * MINUTE);
    expect(history?.lines).toHaveLength(250);
    expect(history?.versions.every(({ runs }) => runs.length <= 4)).toBe(true);
  });

  it('is refused where a version is made of lines that are not there', () => {
    const versions = [{ at: 0, runs: [0, 2] }];
    expect(isWholeHistory({ lines: ['one'], versions })).toBe(false);
    expect(isRecord('histories', { ...note, lines: ['one'], versions, keptAt: 0 })).toBe(false);
    expect(isRecord('histories', { ...note, lines: ['one', ''], versions, keptAt: 0 })).toBe(true);
  });
});
