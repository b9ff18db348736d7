import {
  type Attempt,
  type Episode,
  type EpisodeForm,
  type EpisodeSource,
  type EpisodeStatus,
  isStanding,
  type Manner,
  REPAIR_WAYS,
  type RepairWay,
} from './episode';
import { isOnceEach, NEITHER_SIDE, numbersIn } from './sides';

/** Weakest and strongest of the intensities. */
export const INTENSITIES = [1, 2, 3, 4, 5] as const;

/** An intensity outside 1-5. */
export class IntensityRangeError extends RangeError {
  override name = 'IntensityRangeError';
  constructor() {
    super('An intensity goes from 1 to 5.');
  }
}

/** A form before anything was written. */
export function emptyEpisodeForm(source: EpisodeSource): EpisodeForm {
  return {
    source,
    kind: 'unsure',
    part: null,
    markers: [],
    words: '',
    intensity: NEITHER_SIDE,
    ownPart: '',
    touchesDifference: false,
    tried: [],
    reaction: '',
    forSupervision: false,
  };
}

/** An episode as its form. */
export function episodeFormOf(episode: Episode): EpisodeForm {
  const { source, kind, part, markers, words, intensity } = episode;
  const { ownPart, touchesDifference, tried, reaction, forSupervision } = episode;
  return {
    source,
    kind,
    part,
    markers,
    words,
    intensity,
    ownPart,
    touchesDifference,
    tried,
    reaction,
    forSupervision,
  };
}

/** A new episode: open, and due to be come back to. @throws IntensityRangeError */
export function openEpisode(
  form: EpisodeForm,
  { now, ...named }: Pick<Episode, 'id' | 'clientId' | 'sessionId' | 'momentId'> & { readonly now: number },
): Episode {
  const base = { ...named, openedAt: now, editedAt: now } as const;
  return { ...base, ...checked(form), status: 'open', checkDue: true, turns: [] };
}

/** The episode with a form's changes; where it stands is decided apart from that. @throws IntensityRangeError */
export function changeEpisode(episode: Episode, form: EpisodeForm, now: number): Episode {
  return { ...episode, ...checked(form), editedAt: now };
}

/**
 * Decides where an episode stands; itself if it stands there already. What is not settled is come back to next time,
 * and so is what was worked through, once; what is not wanted is left alone.
 */
export function decideEpisode(
  episode: Episode,
  status: EpisodeStatus,
  { now, sessionId }: { now: number; sessionId: string | null },
): Episode {
  if (episode.status === status) return episode;
  const turns = [...episode.turns, { at: now, status, sessionId }];
  return { ...episode, status, turns, checkDue: status !== 'not-wanted', editedAt: now };
}

/** Whether the coming session should come back to it; itself if that is so already. */
export function setEpisodeCheck(episode: Episode, checkDue: boolean, now: number): Episode {
  return episode.checkDue === checkDue ? episode : { ...episode, checkDue, editedAt: now };
}

/** Episodes that Prepare brings back, the longest open first: those that stand, and those whose check is due. */
export function episodesToPrepare(episodes: readonly Episode[]): readonly Episode[] {
  return episodes
    .filter((episode) => isStanding(episode) || episode.checkDue)
    .sort((one, other) => one.openedAt - other.openedAt || (one.id < other.id ? -1 : 1));
}

/** The attempts with one way tried in a manner, or with none; in the order of REPAIR_WAYS. */
export function withAttempt(
  tried: readonly Attempt[],
  way: RepairWay,
  manner: Manner | null,
): readonly Attempt[] {
  return REPAIR_WAYS.flatMap((each) => {
    if (each === way) return manner === null ? [] : [{ way, manner }];
    return tried.filter((attempt) => attempt.way === each);
  });
}

function checked(form: EpisodeForm): EpisodeForm {
  const isSound = (value: number) => INTENSITIES.some((each) => each === value);
  if (!isOnceEach(form.intensity) || !numbersIn(form.intensity).every(isSound))
    throw new IntensityRangeError();
  return {
    ...form,
    tried: REPAIR_WAYS.flatMap((way) => form.tried.filter((attempt) => attempt.way === way)),
    words: form.words.trim(),
    ownPart: form.ownPart.trim(),
    reaction: form.reaction.trim(),
  };
}
