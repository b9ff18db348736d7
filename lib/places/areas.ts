/** The areas around the panes, each with its size in CSS pixels. */
export const AREAS = ['side', 'aside', 'bottom'] as const;
/** `side` holds explorer and the like, `aside` follows the open document, `bottom` is the panel with Attention. */
export type Area = (typeof AREAS)[number];

/** One area: whether it is shown, and how wide (or, at the bottom, how high) it is. */
interface AreaState {
  readonly isOpen: boolean;
  readonly size: number;
}

/** How the areas around the panes stand. */
export interface Areas extends Readonly<Record<Area, AreaState>> {
  /** What the side bar holds: the id of an activity. */
  readonly activity: string;
  /** Too narrow for areas beside the panes: then at most one lies over them, and none is remembered. */
  readonly isFolded: boolean;
  readonly drawer: Area | null;
  /** Nothing but the document. */
  readonly isZen: boolean;
  /** Ids of the tree's open branches. */
  readonly expanded: readonly string[];
}

/** Least and largest size of each area, in CSS pixels. */
export const AREA_LIMITS: Readonly<Record<Area, { readonly least: number; readonly most: number }>> = {
  side: { least: 180, most: 560 },
  aside: { least: 220, most: 560 },
  bottom: { least: 96, most: 520 },
};

/** Side bar open, the rest closed until it is wanted. */
export const START_AREAS: Areas = {
  side: { isOpen: true, size: 264 },
  aside: { isOpen: true, size: 304 },
  bottom: { isOpen: false, size: 200 },
  activity: 'clients',
  isFolded: false,
  drawer: null,
  isZen: false,
  expanded: [],
};

/** Whether an area is on screen now. */
export function isShown(areas: Areas, area: Area): boolean {
  if (areas.isZen) return false;
  return areas.isFolded ? areas.drawer === area : areas[area].isOpen;
}

/** Shows or hides an area; folded, it lies over the panes and takes another's place. Leaves zen mode. */
export function toggleArea(areas: Areas, area: Area, isOpen = !isShown(areas, area)): Areas {
  const woken = { ...areas, isZen: false };
  if (areas.isFolded) {
    const drawer = isOpen ? area : areas.drawer === area ? null : areas.drawer;
    return { ...woken, drawer };
  }
  return { ...woken, [area]: { ...areas[area], isOpen } };
}

/** Shows an activity in the side bar; the one that is shown already is hidden. */
export function toggleActivity(areas: Areas, activity: string): Areas {
  const isStanding = areas.activity === activity && isShown(areas, 'side');
  return toggleArea({ ...areas, activity }, 'side', !isStanding);
}

/** Makes an area as large as asked, within its limits. */
export function resizeArea(areas: Areas, area: Area, size: number): Areas {
  const { least, most } = AREA_LIMITS[area];
  const within = Math.round(Math.min(most, Math.max(least, size)));
  return { ...areas, [area]: { ...areas[area], size: within } };
}

/** Follows the window: what lay over the panes is put away. */
export function foldAreas(areas: Areas, isFolded: boolean): Areas {
  return { ...areas, isFolded, drawer: null };
}

/** Opens or closes a branch of the tree. */
export function toggleBranch(areas: Areas, id: string, isOpen: boolean): Areas {
  const others = areas.expanded.filter((each) => each !== id);
  return { ...areas, expanded: isOpen ? [...others, id] : others };
}

/** Opens branches of the tree; what stands open already changes nothing. */
export function openBranches(areas: Areas, ids: readonly string[]): Areas {
  const missing = ids.filter((id) => !areas.expanded.includes(id));
  return missing.length === 0 ? areas : { ...areas, expanded: [...areas.expanded, ...missing] };
}

/** Closes every branch of the tree. */
export function collapseBranches(areas: Areas): Areas {
  return { ...areas, expanded: [] };
}
