/** The words of a text, lower-case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+(?:[’'-][a-z]+)*/g) ?? [];
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/[.?!]+(?:\s|$)/).filter((part) => part.trim() !== '');
}

/** Words that carry grammar rather than content: articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs of degree. */
const STOP_WORDS = new Set(
  `a an the this that these those there here i me my mine myself you your yours yourself it its itself he she they them their
  one ones each either neither both any anyone anything some somebody someone something nobody nothing none all every who whom
  whose which what when where how if then than as so and or but nor not no yes of in on at to from for with without by about
  into out over up down off under between before after through until till since while is am are was were be been being do does
  did done have has had having will would shall can could may might must let get got go going went come came more most less
  least much many few little bit too also again only even still very quite rather perhaps once now today well
  i’m i’d i’ll i’ve you’re you’d you’ll you’ve it’s that’s there’s here’s what’s who’s isn’t aren’t wasn’t weren’t don’t doesn’t
  didn’t haven’t hasn’t won’t wouldn’t can’t`.split(/\s+/),
);

/** The words of a text that say what it is about, each once. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).filter((word) => !STOP_WORDS.has(word)));
}

/** Which part of the smaller set both sets share, 0-1. */
export function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
