/** How the layers of one person are drawn where they lie over those of others: told apart without colour. */
export interface LayerMark {
  /** Degrees of the hatching of the band; null where it is filled. */
  readonly hatch: number | null;
  /** Stroke patterns of the band's edges, of the limits and of the average. */
  readonly edge: string;
  readonly limit: string;
  readonly average: string;
}

const FIRST: LayerMark = { hatch: null, edge: '5 4', limit: '1 4', average: '' };
const MARKS: readonly LayerMark[] = [
  FIRST,
  { hatch: 45, edge: '9 3', limit: '1 4 1 8', average: '10 4' },
  { hatch: 135, edge: '2 3', limit: '6 4', average: '3 4' },
];

/** The layers of more people than this would hide each other. */
export const MOST_LAYERED = MARKS.length;

/** The mark of whoever stands at a place among those drawn, from 0. */
export function layerMark(place: number): LayerMark {
  return MARKS[place] ?? FIRST;
}
