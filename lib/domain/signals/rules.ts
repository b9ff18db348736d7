/** How loudly something is said. Neither is a verdict: a signal cannot tell why. */
export type SignalLevel = 'quiet' | 'worth-a-conversation';

/**
 * What a rule rests on: somebody's own words or choice, the practitioner's mark, the usual range of a rater's own ratings, or what
 * is and is not in the records.
 */
export type SignalSource = 'own-words' | 'mark' | 'usual-range' | 'records';

interface RuleEntry {
  readonly rule: string;
  readonly level: SignalLevel;
  readonly source: SignalSource;
  /** Earlier ratings of the same rater and component without which the rule is silent. */
  readonly leastEarlier: number;
}

/** Every rule, in the order in which signals are said: what a client said or declined to say outranks every statistic. */
export const RULES = [
  { rule: 'concern', level: 'worth-a-conversation', source: 'own-words', leastEarlier: 0 },
  { rule: 'declined', level: 'worth-a-conversation', source: 'own-words', leastEarlier: 0 },
  { rule: 'far-below-usual-range', level: 'worth-a-conversation', source: 'usual-range', leastEarlier: 1 },
  { rule: 'twice-below-usual-range', level: 'worth-a-conversation', source: 'usual-range', leastEarlier: 2 },
  { rule: 'open-strain', level: 'worth-a-conversation', source: 'mark', leastEarlier: 0 },
  { rule: 'below-usual-range', level: 'quiet', source: 'usual-range', leastEarlier: 1 },
  { rule: 'check-due', level: 'quiet', source: 'records', leastEarlier: 0 },
  { rule: 'missing-client', level: 'quiet', source: 'records', leastEarlier: 0 },
  { rule: 'missing-practitioner', level: 'quiet', source: 'records', leastEarlier: 0 },
] as const satisfies readonly RuleEntry[];

/** Name of a rule. */
export type SignalRule = (typeof RULES)[number]['rule'];

/** Rules about a rater's usual range. */
export type RangeRule = Extract<(typeof RULES)[number], { source: 'usual-range' }>['rule'];

/** Rules that only read what was entered. */
export type RecordRule = Exclude<SignalRule, RangeRule>;

/** The entry of a rule. */
export function ruleEntry(rule: SignalRule): RuleEntry {
  return RULES.find((each) => each.rule === rule) ?? RULES[0];
}

/** Place of a rule in the order of signals; smaller is said first. */
export function ruleRank(rule: SignalRule): number {
  return RULES.findIndex((each) => each.rule === rule);
}
