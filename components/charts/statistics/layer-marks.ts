/** How the layers of one person are drawn where they lie over those of others: told apart without colour. */
export interface LayerMark {
  /** Degrees of the hatching of the band; null where it is filled. */
  readonly hatch: number | null;
  /** Stroke patterns of the band's edges, of the limits and of the average. */
  readonly edge: string;
  readonly limit: string;
  readonly average: string;
}

/** Of one person alone, or of the first of several. */
const FIRST: LayerMark = { hatch: null, edge: '5 4', limit: '1 4', average: '' };

const HATCHES = [45, 135, 0, 90, 22, 158] as const;
const EDGES = ['9 3', '2 3', '9 3 2 3', '14 3', '4 2 1 2'] as const;
const LIMITS = ['1 4 1 8', '1 8', '6 4', '1 4 6 4'] as const;
const AVERAGES = ['10 4', '3 4', '10 4 3 4', '20 5'] as const;

/** The mark of whoever stands at a place among those drawn, from 0. The lists differ in length, so that no two of thirty are alike. */
export function layerMark(place: number): LayerMark {
  if (place === 0) return FIRST;
  const of = <Value>(list: readonly [Value, ...Value[]]): Value => list[(place - 1) % list.length] ?? list[0];
  return { hatch: of(HATCHES), edge: of(EDGES), limit: of(LIMITS), average: of(AVERAGES) };
}
