import type { Component } from '../../domain/alliance/components';
import type { PlainWordKey } from '../../words/index';

/** Who is addressed: the practitioner or the client, in therapy or in coaching. */
export type Voice = 'practitioner' | 'client' | 'coach' | 'coachee';

/** One statement that is rated. */
export interface InstrumentItem {
  readonly id: Component;
  /** The statement in each voice. */
  readonly words: Readonly<Record<Voice, PlainWordKey>>;
}

/** A set of items with a range and a source. */
export interface Instrument {
  readonly id: string;
  readonly title: PlainWordKey;
  readonly items: readonly InstrumentItem[];
  readonly range: { readonly lowest: number; readonly highest: number; readonly step: number };
  readonly anchors: { readonly lowest: PlainWordKey; readonly highest: PlainWordKey };
  /** `own`: worded by Beside, free to use. */
  readonly licence: 'own';
  /** False for a reflection without norms, cut-offs or studies. */
  readonly isValidated: boolean;
}
