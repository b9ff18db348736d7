import { describe, expect, it } from 'vitest';
import { suitsKind } from '../../lib/domain/alliance/instrument';
import { INSTRUMENTS } from '../../lib/library/instruments/index';
import { PROMPTS } from '../../lib/library/prompts/index';
import { english } from '../../lib/words/en/index';

/** Words of treatment, which coaching is not. */
const OF_TREATMENT = /therap|patient\b|patients\b|treatment|\bclinic|diagnos|symptom/i;

/** Sentences that may say such words beside a coaching client, each with its reason. */
const SAID_ANYWAY: Readonly<Record<string, string>> = {
  'client.kind.therapy': 'the name of the other kind of work, where one chooses between them',
  'chart.gap.sourceText': 'the title of a study and whom it studied; it says that coaching may differ',
  'instruments.clinical': 'what a practitioner says of a form of theirs, so that coaching is not offered it',
  'self-check.dimension.own-therapy': 'about the practitioner, not about a client',
};

/** Published forms are found in one's own copy by these titles, whoever answers them. */
const TITLES_AS_PUBLISHED: readonly string[] = [
  'haq-ii',
  'haq-ii-practitioner',
  'calpas',
  'star-p',
  'star-c',
  'tasc-r',
  'wai-srt',
];

describe('what is shown about coaching', () => {
  it('says no word of treatment, has a form of its own, or has a reason', () => {
    const words: Readonly<Record<string, string>> = english;
    const found = Object.keys(words).filter((key) => OF_TREATMENT.test(words[key] ?? ''));
    const adapted = (key: string) => `${key.replace(/\.therapy$/, '')}.coaching` in words;
    expect(found.filter((key) => !adapted(key) && !(key in SAID_ANYWAY))).toEqual([]);
    expect(Object.keys(SAID_ANYWAY).filter((key) => !found.includes(key))).toEqual([]);
  });

  it('has a coaching form wherever there is one for therapy', () => {
    const forTherapy = Object.keys(english).filter((key) => key.endsWith('.therapy'));
    const missing = forTherapy.filter((key) => !(key.replace(/therapy$/, 'coaching') in english));
    expect(missing).toEqual([]);
  });

  it('offers no prompt with such a word', () => {
    const said = PROMPTS.filter(({ text, whenNot, ifYes, ifNo, note }) =>
      OF_TREATMENT.test([text, whenNot, ifYes, ifNo, note].join('\n')),
    );
    expect(said.map(({ id }) => id)).toEqual([]);
  });

  it('names a measure with such a word only by its published title', () => {
    const offered = INSTRUMENTS.filter((each) => suitsKind(each, 'coaching'));
    const named = offered.filter(({ name }) => OF_TREATMENT.test(name)).map(({ id }) => id);
    expect(named.filter((id) => !TITLES_AS_PUBLISHED.includes(id))).toEqual([]);
    expect(TITLES_AS_PUBLISHED.filter((id) => !named.includes(id))).toEqual([]);
  });
});
