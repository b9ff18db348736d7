import type { SeriesRater } from '../../lib/domain/alliance/chart-reading';
import type { RaterId } from '../../lib/domain/alliance/rating';
import { isChild, type Participant } from '../../lib/domain/practice/participant';

/** A rater as a chart names them: `label` is what the reader sees ("You", "M.K."). */
export interface ChartRater extends SeriesRater {
  readonly label: string;
  /** Every second young child: no line tells their points from the other's. */
  readonly isSecondChild?: boolean;
}

/** How what somebody among these people said is drawn: by the one rule that also says why (see `ChildSentence`). */
export function drawnAs(
  people: readonly Participant[],
  rater: RaterId,
): Pick<ChartRater, 'isChild' | 'isSecondChild'> {
  const place = people.filter(isChild).findIndex(({ id }) => id === rater);
  return { isChild: place >= 0, isSecondChild: place % 2 === 1 };
}

/** How a rater's dots look; a young child's apart from those that stand on lines. */
export function dotOf({
  side,
  isChild: isYoung,
  isSecondChild,
}: Pick<ChartRater, 'side' | 'isChild' | 'isSecondChild'>): 'filled' | 'hollow' | 'pale' | 'cored' {
  if (side === 'practitioner') return 'hollow';
  if (!isYoung) return 'filled';
  return isSecondChild ? 'cored' : 'pale';
}

/** Dashes by place among the raters of a side: the first client solid, every other line its own pattern. */
const CLIENT_DASHES = ['', '9 3', '2 3', '9 3 2 3', '16 4', '9 3 2 3 2 3', '5 2', '16 4 2 4'] as const;
const PRACTITIONER_DASH = '4 3';

/** The stroke pattern of a rater's line; empty for a solid one. */
export function dashOf(raters: readonly ChartRater[], rater: ChartRater): string {
  if (rater.side === 'practitioner') return PRACTITIONER_DASH;
  return dashOfClient(
    raters.filter((other) => other.side === 'client').findIndex(({ id }) => id === rater.id),
  );
}

/** The stroke pattern of whoever stands at a place among the clients, from 0. */
export function dashOfClient(place: number): string {
  return CLIENT_DASHES[place % CLIENT_DASHES.length] ?? '';
}

/** The order in which raters are listed and drawn. */
export function clientsFirst(raters: readonly ChartRater[]): readonly ChartRater[] {
  return [...raters].sort((a, b) => Number(a.side === 'practitioner') - Number(b.side === 'practitioner'));
}
