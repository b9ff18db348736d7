/** The three components of the working alliance (Bordin 1979). */
export const COMPONENTS = ['goal', 'task', 'bond'] as const;

/** Goal, task or bond. */
export type Component = (typeof COMPONENTS)[number];

/** One value per component; null where it was not answered. Range 0-10 in half points. */
export type ComponentValues = Readonly<Record<Component, number | null>>;

/** No component answered. */
export const NO_VALUES: ComponentValues = { goal: null, task: null, bond: null };
