import { readPairs } from '../../../lib/domain/alliance/pair-statistics';
import type { PlacedComparison } from '../../../lib/domain/practice/both-forms';
import { say } from '../../../lib/words/index';
import { formatMeanGap } from './FormsCompared';
import { sayTracked } from './tracking-words';

type PlacedMeans = Extract<PlacedComparison, { kind: 'means' }>;

/** What pairs of item means say together, for each pair of forms on one range: the average gap from six pairs on, and from ten whether both move together. */
export function sayFormsSummedUp(compared: readonly PlacedComparison[]): readonly string[] {
  const means = compared.flatMap((each) => (each.kind === 'means' ? [each] : []));
  const keyOf = ({ theirs, own, range }: PlacedMeans) =>
    [theirs.id, own.id, range.lowest, range.highest].join(' ');
  return [...new Set(means.map(keyOf))].flatMap((key) =>
    sayGroup(means.filter((each) => keyOf(each) === key)),
  );
}

function sayGroup(pairs: readonly PlacedMeans[]): readonly string[] {
  const { count, meanGap, tracking } = readPairs(pairs);
  if (meanGap?.mean == null) return [];
  const words = { component: pairs[0]?.theirs.name ?? '', mean: formatMeanGap(meanGap.mean), n: count };
  const [lower, upper] = meanGap.interval ?? [];
  const bias =
    lower === undefined || upper === undefined
      ? say('sides.bias.plain', words)
      : say('sides.bias', { ...words, lower: formatMeanGap(lower), upper: formatMeanGap(upper) });
  if (!tracking) return [bias];
  const said = `${bias} ${sayTracked(tracking)}`;
  return tracking.interval ? [said, say('sides.intervals')] : [said];
}
