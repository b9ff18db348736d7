import type { ChosenPrompt } from './choose-prompts';
import type { PromptSituation } from './situation';

/** Shown at once; what ties with others takes turns in steps of as many. */
export const AT_ONCE = 3;

/**
 * Heaviest first; those of equal weight start further on in each session, so that with the same facts no two sessions in a row
 * begin with the same prompt. One that outweighs all others alone stands first in every other session, and second between.
 * Where other facts would bring back to the front what stood there last time, the next one goes before it. What is pinned, or was
 * written for this very session, stays in front; the latter not while somebody named something to talk about, which outweighs it.
 */
export function takingTurns(
  chosen: readonly ChosenPrompt[],
  {
    sessionNumber,
    hasConcern,
    shownLast: [firstLast],
  }: Pick<PromptSituation, 'sessionNumber' | 'hasConcern' | 'shownLast'>,
): readonly ChosenPrompt[] {
  const staysInFront = ({ reasons }: ChosenPrompt) =>
    reasons.some(({ kind }) => kind === 'pinned' || (kind === 'check' && !hasConcern));
  const front = chosen.filter(staysInFront);
  const others = chosen.filter((each) => !staysInFront(each));
  const [first = [], ...rest] = groupsOf(others).map((equals) => turned(equals, sessionNumber));
  const [alone] = first.length === 1 && sessionNumber % 2 === 1 ? first : [];
  const [next, ...after] = rest.flat();
  const standing = alone && next ? [next, alone, ...after] : [...first, ...rest.flat()];
  return [
    ...groupsOf(front).flatMap((equals) => turned(equals, sessionNumber)),
    ...notBegunBy(firstLast, standing),
  ];
}

/** Where a prompt would stand first, the next one goes before it, if there is one. */
function notBegunBy(id: string | undefined, standing: readonly ChosenPrompt[]): readonly ChosenPrompt[] {
  const [first, next, ...others] = standing;
  return first && next && first.prompt.id === id ? [next, first, ...others] : standing;
}

/** Those of equal weight together, the heaviest first. */
function groupsOf(chosen: readonly ChosenPrompt[]): readonly (readonly ChosenPrompt[])[] {
  const weights = [...new Set(chosen.map(({ weight }) => weight))].sort((a, b) => b - a);
  return weights.map((weight) => chosen.filter((each) => each.weight === weight));
}

/** Begins a page further on in each session; one further on where there is no second page. */
function turned(group: readonly ChosenPrompt[], sessionNumber: number): readonly ChosenPrompt[] {
  const equals = dealt(group);
  const step = equals.length > AT_ONCE ? AT_ONCE : 1;
  const start = (sessionNumber * step) % equals.length;
  const order = [...equals.slice(start), ...equals.slice(0, start)];
  const [head, ...rest] = order;
  // Where two pages would share prompts, the first keeps its place: sorted, it could be the one of the session before.
  if (!head || equals.length >= 2 * AT_ONCE) return inOrderOfRepair(order, AT_ONCE);
  return [head, ...inOrderOfRepair(rest, AT_ONCE - 1)];
}

/** Dealt to pages in the order of repair, so that each begins with what comes first in it as far as there is enough of that. */
function dealt(group: readonly ChosenPrompt[]): readonly ChosenPrompt[] {
  const sorted = inOrderOfRepair(group, group.length);
  const pages = Math.ceil(group.length / AT_ONCE);
  const numbers = Array.from({ length: pages }, (_unused, page) => page);
  return numbers.flatMap((page) => sorted.filter((_each, index) => index % pages === page));
}

/**
 * Validate, explore, own one's part, adjust, and only later link to patterns: the order experts would take while a strain is
 * there (Eubanks, Burckell & Goldfried 2018). It holds within what is shown at once, so that turns are still taken.
 */
function inOrderOfRepair(equals: readonly ChosenPrompt[], atOnce: number): readonly ChosenPrompt[] {
  return equals
    .map((chosen, index) => ({ chosen, page: Math.floor(index / atOnce), step: repairStep(chosen) }))
    .sort((a, b) => a.page - b.page || a.step - b.step)
    .map(({ chosen }) => chosen);
}

function repairStep({ prompt }: ChosenPrompt): number {
  const steps = ['validate-explore', 'own-part', 'adjust', 'link-later'];
  const step = steps.indexOf(prompt.principle);
  // What is none of these explores.
  return step === -1 ? 0.5 : step;
}
