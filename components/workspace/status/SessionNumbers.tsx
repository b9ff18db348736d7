import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import { isSealed } from '../../../lib/domain/alliance/sealed-ratings';
import { say } from '../../../lib/words/index';
import { useSeries } from '../../app/use-records';
import { sayValues } from '../../records/session-words';

interface SessionNumbersProps {
  readonly clientId: string;
  readonly sessionId: string;
}

/** The client's three numbers about the open session, or else the practitioner's; none while answers are closed. */
export function SessionNumbers({ clientId, sessionId }: SessionNumbersProps) {
  const series = useSeries(clientId);
  const point = series?.ok ? series.value.find((each) => each.sessionId === sessionId) : undefined;
  if (!point || isSealed({ isFinished: point.finished, ratings: point.ratings })) return null;
  const given = point.ratings.filter(({ declined }) => !declined);
  const rating = given.find(({ rater }) => rater !== PRACTITIONER) ?? given[0];
  if (!rating) return null;
  const side = rating.rater === PRACTITIONER ? 'practitioner' : 'client';
  return <span>{say(`workspace.status.numbers.${side}`, { values: sayValues(rating.values) })}</span>;
}
