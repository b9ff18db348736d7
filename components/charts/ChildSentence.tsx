import { say } from '../../lib/words';
import type { ChartRater } from './chart-rater';

/** That a young child's answers are a conversation more than a trend, where one is among the raters: their points say nothing else. */
export function ChildSentence({ raters }: { raters: readonly ChartRater[] }) {
  return raters.some(({ isChild }) => isChild) ? <p>{say('trend.child')}</p> : null;
}
