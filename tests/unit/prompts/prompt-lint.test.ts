import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import {
  PROMPT_MOMENTS,
  PROMPT_STATES,
  PROMPT_TOPICS,
  type Prompt,
} from '../../../lib/domain/prompts/prompt';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { PRINCIPLES } from '../../../lib/library/prompts/principles';
import { english } from '../../../lib/words/en/index';
import { contentWords, sentencesOf, sharedPart, wordsOf } from './prompt-words';

type Sayable = Pick<Prompt, 'id' | 'group' | 'voice' | 'text'>;

/** The questions of coaching's path are said aloud too, and held to the same rules. */
const PATH = (['goal', 'reality', 'options', 'will'] as const).map(
  (stage): Sayable => ({
    id: `path-${stage}`,
    group: 'coaching',
    voice: 'says',
    text: english[`grow.question.${stage}`],
  }),
);

const offenders = (isBad: (prompt: Sayable) => boolean) =>
  [...PROMPTS, ...PATH].filter(isBad).map(({ id, text }) => `${id}: ${text}`);
const said = ({ voice }: Sayable) => voice === 'says';
const everything = ({ text, whenNot, ifYes, ifNo }: Prompt) => [text, whenNot, ifYes, ifNo].join(' ');

/**
 * A question that begins with one such word, at its start or after a comma or colon, and goes on to another; or one that goes on to
 * a verb with its person.
 */
const CHAINED =
  /(?:^|[,:;] )(?:what|how|when|where|who|which)\b.*,? (?:and|or) (?:what|how|when|where|who|which)\b|, and (?:did|do|does|would|could|can|is|are|was|were) (?:I|you|it|he|she|they|this|that)\b/i;

/** How many each set was meant to hold. */
const QUOTAS: Readonly<Record<string, number>> = {
  goal: 10,
  task: 10,
  bond: 10,
  frame: 5,
  real: 5,
  'first-five': 20,
  concern: 2,
  unclear: 14,
  withdrawal: 18,
  confrontation: 18,
  repair: 14,
  'follow-up': 8,
  difference: 16,
  technology: 12,
  ending: 12,
  // Twelve for ordinary days, one for mending, two for coming back; two each for a quiet or a cross child and for an ending, one
  // for the first day, one through a screen.
  child: 23,
  adolescent: 10,
  carer: 6,
  together: 12,
  coaching: 14,
  reflection: 14,
  supervision: 6,
};

/** Flesch-Kincaid's school grade of some prompts, taken together. */
function gradeOf(prompts: readonly Sayable[]): number {
  const texts = prompts.map(({ text }) => text);
  const words = texts.flatMap(wordsOf);
  return fleschKincaid({
    sentence: texts.flatMap(sentencesOf).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

describe('what a prompt may say', () => {
  it('is short: 25 words, 12 for a child, three sentences', () => {
    expect(offenders((p) => wordsOf(p.text).length > (p.group === 'child' ? 12 : 25))).toEqual([]);
    expect(offenders(({ text }) => sentencesOf(text).length > 3)).toEqual([]);
  });

  it('asks one thing at most, and never why', () => {
    expect(offenders(({ text }) => (text.match(/\?/g) ?? []).length > 1)).toEqual([]);
    expect(offenders(({ text }) => /\b(?:why|how come|what for)\b/i.test(text))).toEqual([]);
  });

  // A mark counts one question; a second one hides behind “and”. A part that is no question of its own (“how you can reach me,
  // and how soon”) begins after other words, and is left alone.
  it('hides no second question behind “and”', () => {
    const chained = ({ text }: Pick<Prompt, 'text'>) =>
      (text.match(/[^.?!]+\?/g) ?? []).some((question) => CHAINED.test(question.trim()));
    expect(offenders(chained)).toEqual([]);
    expect(chained({ text: 'Who worked harder today, and did I notice while it happened?' })).toBe(true);
    expect(chained({ text: 'I ask for safety: where are you now, and who could come?' })).toBe(true);
    expect(chained({ text: 'What helped, and what would you rather not have again?' })).toBe(true);
    expect(chained({ text: 'Now that you’ve met me, when did it fit, or when not?' })).toBe(true);
    expect(chained({ text: 'Shall I say how you can reach me, and how soon I’ll answer?' })).toBe(false);
  });

  it('names no motive, no diagnosis and no verdict, and does not command or hurry', () => {
    const banned =
      /\b(?:resist\w*|denial|den(?:y|ying)|defensive\w*|manipulat\w*|transference|rupture\w*|alliance|diagnos\w*|disorder\w*|symptom\w*|borderline|narciss\w*|patholog\w*|dysfunction\w*|patient|case|obviously|clearly|always|never|must|should|ought|calm down|to be honest|trust me|just)\b/i;
    expect(
      offenders((p) => said(p) && banned.test(p.text.replace(/\bjust (?:then|now|as)\b/gi, ''))),
    ).toEqual([]);
  });

  it('does not presume agreement with “we”, and does not ask to be reassured', () => {
    const presuming = /\b(?:we|us both|our (?:goal|aim|plan|shared)|let[’']s|you and I both)\b/i;
    const pressing =
      /\b(?:are you (?:angry|cross|upset|disappointed)|did I do something|I hope you|do you (?:like|trust|still like) me|am I (?:a good|helping)|please tell me|don[’']t you|isn[’']t it|aren[’']t you|right\?)/i;
    expect(offenders((p) => said(p) && presuming.test(p.text))).toEqual([]);
    expect(offenders((p) => said(p) && pressing.test(p.text))).toEqual([]);
  });
});

describe('how plainly a prompt speaks', () => {
  // The formula was made for passages of a hundred words and more: in a text of two short sentences one long word moves it by
  // several grades. So a set is held to grade 6 as a whole, and a single prompt to grade 8, which only catches what is plainly
  // too heavy to say.
  it('is at grade 6 or below, set by set; children at grade 3', () => {
    const grades = Object.keys(QUOTAS).map((group) => [
      group,
      gradeOf(PROMPTS.filter((p) => p.group === group)),
    ]);
    expect(grades.filter(([group, grade]) => Number(grade) > (group === 'child' ? 3 : 6))).toEqual([]);
  });

  it('is at grade 8 or below, one by one', () => {
    expect(offenders((prompt) => gradeOf([prompt]) > 8)).toEqual([]);
  });

  it('keeps clinical words away from coaching', () => {
    const clinical =
      /\b(?:therap\w*|patient\w*|treatment\w*|clinic\w*|symptom\w*|disorder\w*|depress\w*|diagnos\w*)\b/i;
    const reachable = PROMPTS.filter(({ audience }) => ['all', 'anyone', 'coaching'].includes(audience));
    expect(reachable.filter((prompt) => clinical.test(everything(prompt))).map(({ id }) => id)).toEqual([]);
  });
});

describe('the collection', () => {
  it('covers what it was meant to cover', () => {
    const counts: Record<string, number> = {};
    for (const { group } of PROMPTS) counts[group] = (counts[group] ?? 0) + 1;
    expect(counts).toEqual(QUOTAS);
    expect(PROMPTS.filter(({ check }) => check !== null)).toHaveLength(4);
    for (const topic of PROMPT_TOPICS)
      expect(
        PROMPTS.some((p) => p.topic === topic),
        topic,
      ).toBe(true);
    for (const moment of PROMPT_MOMENTS)
      expect(
        PROMPTS.some((p) => p.moment === moment),
        moment,
      ).toBe(true);
    for (const state of PROMPT_STATES)
      expect(PROMPTS.filter((p) => p.state === state).length, state).toBeGreaterThan(7);
  });

  it('has for each prompt an id and words of its own, and says what to do next in its own way', () => {
    const isOnce = (list: readonly string[]) => list.filter((each, at) => list.indexOf(each) !== at);
    expect(isOnce(PROMPTS.map(({ id }) => id))).toEqual([]);
    for (const field of ['text', 'whenNot', 'ifYes', 'ifNo'] as const)
      expect(isOnce(PROMPTS.map((prompt) => prompt[field])), field).toEqual([]);
    expect(offenders((p) => !/^[a-z]+(?:-[a-z]+)*$/.test(p.id))).toEqual([]);
    expect(offenders((p) => !/[.?]$/.test(p.text))).toEqual([]);
    for (const field of ['whenNot', 'ifYes', 'ifNo'] as const)
      expect(
        PROMPTS.filter((p) => wordsOf(p[field]).length < 3 || !p[field].endsWith('.')).map(({ id }) => id),
        field,
      ).toEqual([]);
  });

  it('rests every prompt on a principle, and uses every principle', () => {
    expect([...new Set(PROMPTS.map(({ principle }) => principle))].sort()).toEqual(
      Object.keys(PRINCIPLES).sort(),
    );
  });

  it('says nothing twice: no two share more than 60 % of the smaller one’s content words', () => {
    const sets = PROMPTS.map(({ id, text }) => ({ id, words: contentWords(text) }));
    const alike = sets.flatMap((one, at) =>
      sets.slice(at + 1).flatMap((other) => {
        const part = sharedPart(one.words, other.words);
        return part > 0.6 ? [`${one.id} ~ ${other.id}: ${part.toFixed(2)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  it('would notice two that do', () => {
    const one = contentWords('I may be going too fast. Would slower suit you better?');
    const other = contentWords('Perhaps I was going fast; slower might suit better.');
    expect(sharedPart(one, other)).toBeGreaterThan(0.6);
    expect(sharedPart(one, contentWords('What would you like to keep?'))).toBeLessThan(0.6);
  });
});
