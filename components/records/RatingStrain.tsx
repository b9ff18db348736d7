import type { Rating } from '../../lib/domain/alliance/rating';
import { startFromRating } from '../../lib/domain/practice/episode-start';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { useEpisodeSheet } from './use-episode-sheet';

interface RatingStrainProps {
  readonly sessionId: string;
  readonly rating: Rating;
  /** Whose rating it is, for those who cannot see what stands beside the button. */
  readonly name: string;
}

/** The way from a rating, or from a concern named with it, to an episode. */
export function RatingStrain({ sessionId, rating, name }: RatingStrainProps) {
  const write = useEpisodeSheet();
  const start = startFromRating(rating);
  const deed = say(start.source === 'concern' ? 'episodes.from.concern' : 'episodes.from.rating');
  return (
    <Button
      variant="quiet"
      aria-label={say('episodes.of', { deed, what: name })}
      onClick={() => write({ sessionId, start })}
    >
      {deed}
    </Button>
  );
}
