import { COMPONENTS, type Component, type ComponentValues } from './components';

/** One component as both sides rated it. */
export interface RevealGap {
  readonly practitioner: number | null;
  readonly client: number | null;
  /** Practitioner minus client: above 0 the practitioner rated higher. Null if either side gave no value, and with a young child. */
  readonly gap: number | null;
}

/** Both sides of one session, per component. */
export type Reveal = Readonly<Record<Component, RevealGap>>;

/** Practitioner minus client in points of the 0-10 scale; null if either is null. */
export function signedGap(practitioner: number | null, client: number | null): number | null {
  return practitioner === null || client === null ? null : practitioner - client;
}

/** Sets both sides' values next to each other. It compares, it does not grade: a gap is neither good nor bad. */
export function revealGaps(practitioner: ComponentValues, client: ComponentValues): Reveal {
  const side = (component: Component): RevealGap => ({
    practitioner: practitioner[component],
    client: client[component],
    gap: signedGap(practitioner[component], client[component]),
  });
  const [goal, task, bond] = COMPONENTS;
  return { goal: side(goal), task: side(task), bond: side(bond) };
}

/** Both sides next to each other and no more: nothing is worked out from what a young child said. */
export function withoutGaps(reveal: Reveal): Reveal {
  const { goal, task, bond } = reveal;
  return { goal: { ...goal, gap: null }, task: { ...task, gap: null }, bond: { ...bond, gap: null } };
}
