import { COMPONENTS } from '../../lib/domain/alliance/components';
import { RISK_FORMS, type StandingRisk } from '../../lib/domain/alliance/risk-answers';
import type { AttentionFact } from '../../lib/domain/practice/attention';
import type { RangeSignal } from '../../lib/domain/signals/signal';
import { formatDate, formatNames } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import type { NameOf } from '../../lib/words/rater-names';

/**
 * One fact worth a look, as a sentence.
 * @param nameOf how people are called where it stands: not by their labels where those are hidden
 */
export function sayFact(fact: AttentionFact, nameOf: NameOf): string {
  if (fact.kind === 'risk') return sayRisks(fact.risks);
  if ('session' in fact) return say(`attention.${fact.kind}`, { session: fact.session });
  if ('signals' in fact) return sayRanges(fact);
  if ('by' in fact) return sayMissing(fact, nameOf);
  if ('count' in fact) return say(`attention.${fact.kind}`, { count: fact.count });
  return say(`attention.${fact.kind}`);
}

/** Who it was is said where the client is shown: a list of clients does not name people. */
function sayRisks(risks: readonly StandingRisk[]): string {
  const said = risks.map((risk) => say('attention.risk', riskWords(risk)));
  return [...new Set(said)].join(' ');
}

/** Which item of which form, and the day of its session. */
export function riskWords({ instrument, item, at }: StandingRisk) {
  return { number: item, name: RISK_FORMS[instrument]?.name ?? instrument, day: formatDate(at) };
}

/** How many of the last sessions lack ratings, and whose where several people come. */
export function sayMissing(
  { kind, count, by, of }: Extract<AttentionFact, { by: unknown }>,
  nameOf: NameOf,
): string {
  if (kind === 'missing-practitioner' || of === 1) return say(`attention.${kind}`, { count });
  return say('attention.missing-some', { count, raters: formatNames(by.map(nameOf)) });
}

function sayRanges({ kind, signals }: Extract<AttentionFact, { signals: unknown }>): string {
  const session = signals[0]?.session ?? 0;
  return say(`attention.${kind}`, { components: sayComponents(signals), session });
}

/** The components that ratings fell in, each once. */
export function sayComponents(signals: readonly RangeSignal[]): string {
  const components = COMPONENTS.filter((component) => signals.some((each) => each.component === component));
  return formatNames(components.map((component) => say(`component.${component}`)));
}
