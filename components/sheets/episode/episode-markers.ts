import {
  EPISODE_MARKERS,
  type EpisodeForm,
  type EpisodeKind,
  type EpisodeMarker,
} from '../../../lib/domain/practice/episode';

const AWAY = EPISODE_MARKERS.slice(0, 7);
const AGAINST = EPISODE_MARKERS.slice(7, 14);
const OUTSIDE = EPISODE_MARKERS.slice(14);

const FITTING: Readonly<Record<EpisodeKind, readonly EpisodeMarker[]>> = {
  withdrawal: AWAY,
  confrontation: AGAINST,
  mixed: [...AWAY, ...AGAINST],
  unsure: EPISODE_MARKERS,
  technical: OUTSIDE,
};

/** The markers that fit a kind of strain, and whatever was ticked before; in the order of the list. */
export function markersFor({
  kind,
  markers,
}: Pick<EpisodeForm, 'kind' | 'markers'>): readonly EpisodeMarker[] {
  return EPISODE_MARKERS.filter((marker) => FITTING[kind].includes(marker) || markers.includes(marker));
}
