/** The six kinds of moment, in the order of keys 1-6. */
export const MOMENT_KINDS = ['goal', 'task', 'bond', 'strain', 'repair', 'unspoken'] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** A time-stamped mark during a session. Its id is the id of the deed that made it, so a repeat is harmless. */
export interface Moment {
  readonly id: string;
  readonly kind: MomentKind;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly words: string;
}
