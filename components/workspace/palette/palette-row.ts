import type { IconNode } from 'lucide';

/** One line of the palette. */
export interface PaletteRow {
  /** Address of a document, id of a command, or whatever tells it from the others in its list. */
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  /** Where in the label its own words begin; see `Matchable`. */
  readonly ownFrom?: number | undefined;
  /** Other words it is known by. */
  readonly also?: string | undefined;
  readonly icon?: IconNode;
  /** Indexes of the label's letters that were found, where the list was made for what is looked for. */
  readonly letters?: readonly number[];
  /** The key that does the same, as it reaches the page in this browser. */
  readonly keys?: string | undefined;
  /** Does it; the palette is closed by then, and the focus is back where it was. */
  readonly choose: () => void;
  /** Does it in the pane beside, where that makes sense. */
  readonly chooseBeside?: () => void;
  /** What stands in the box instead, where choosing asks on. */
  readonly next?: string;
}

/** A list the palette offers. */
export interface PaletteList {
  readonly rows: readonly PaletteRow[];
  /** What cannot be done yet: found behind the rows where something is looked for, to say what it needs. */
  readonly unready?: readonly PaletteRow[];
  /** Ids of rows used lately, the last first. */
  readonly recent: readonly string[];
  /** What is said where nothing is found. */
  readonly none: string;
}
