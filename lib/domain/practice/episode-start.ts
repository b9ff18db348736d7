import { PRACTITIONER, type Rating } from '../alliance/rating';
import type { PromptSaid } from '../prompts/prompt-said';
import type { Signal } from '../signals/signal';
import type { Episode, EpisodeForm } from './episode';
import type { Moment } from './moment';
import { wordsIn } from './plain-line';
import type { Session } from './session';

/** What an episode begins with when it is opened from something that is kept already. */
export interface EpisodeStart extends Pick<EpisodeForm, 'source' | 'part' | 'words'> {
  /** The moment it is opened from; null if none. */
  readonly momentId: string | null;
}

/** From a moment that was marked: its words are what was noticed. */
export function startFromMoment({ id, words }: Moment): EpisodeStart {
  return { source: 'moment', momentId: id, part: null, words };
}

/** From a rating: a participant's own concern is taken over in their words, and says how it came to light. */
export function startFromRating({ rater, concern }: Pick<Rating, 'rater' | 'concern'>): EpisodeStart {
  const words = rater === PRACTITIONER ? '' : wordsIn(concern);
  const isTheirConcern = words !== '';
  return { source: isTheirConcern ? 'concern' : 'rating', momentId: null, part: null, words };
}

/** From a signal: a client's own concern or choice says how it came to light, a rating which component it was. */
export function startFromSignal({ rule, component }: Pick<Signal, 'rule' | 'component'>): EpisodeStart {
  const source = rule === 'concern' ? 'concern' : rule === 'open-strain' ? 'moment' : 'rating';
  return { source, momentId: null, part: component, words: '' };
}

/** From what came up in supervision. */
export function startFromSupervision(words: string): EpisodeStart {
  return { source: 'supervision', momentId: null, part: null, words };
}

/** The newest strain marked in a session: what an episode written after it is about. */
export function lastStrain({ moments }: Pick<Session, 'moments'>): Moment | null {
  return moments.findLast(({ kind }) => kind === 'strain') ?? null;
}

/** The prompts said about an episode, oldest first: those that name it, and those of the moment it was opened from. */
export function promptsAbout(
  { id, momentId }: Pick<Episode, 'id' | 'momentId'>,
  sessions: readonly Session[],
): readonly PromptSaid[] {
  return sessions
    .flatMap(({ promptsSaid }) => promptsSaid)
    .filter((said) => said.episodeId === id || (momentId !== null && said.momentId === momentId))
    .sort((one, other) => one.at - other.at);
}
