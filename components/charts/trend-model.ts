import { type Cell, readCell } from '../../lib/domain/alliance/chart-reading';
import { COMPONENTS, type Component } from '../../lib/domain/alliance/components';
import type { Series, SeriesPoint } from '../../lib/domain/alliance/series';
import { type ChartMeasure, type DrawnMeasure, drawMeasure } from './chart-measure';
import { type ChartRater, clientsFirst, dashOf } from './chart-rater';
import type { ChartPractice } from './practice-marks';
import { firstOf, fitWindow, type TrendWindow } from './trend-window';

/** One component, or all three as stacked panels. */
export type ComponentChoice = Component | 'all';

/** One rater's line in one component's panel; `cells` run parallel to the drawn sessions. */
export interface TrendLine {
  readonly component: Component;
  readonly panel: number;
  readonly rater: ChartRater;
  readonly dash: string;
  readonly cells: readonly Cell[];
}

/** What a rater said beside the values, as a row of marks under the panels. */
export type Lane = 'concern' | 'declined' | 'read-aloud';

/** What picture, table, sentence and keyboard share. */
export interface TrendModel {
  /** The sessions that are drawn. */
  readonly series: Series;
  /** Place of the first of them in the whole series, from 0. */
  readonly first: number;
  /** How many sessions the whole series has. */
  readonly total: number;
  readonly components: readonly Component[];
  readonly raters: readonly ChartRater[];
  /** Panel by panel; in each, clients first. */
  readonly lines: readonly TrendLine[];
  readonly lanes: readonly Lane[];
  /** How ratings came in, by session. */
  readonly given: ChartPractice['given'];
  /** What is drawn under the alliance, if anything. */
  readonly measure: DrawnMeasure | null;
}

/** What the reader has chosen to see. */
export interface TrendChoice {
  /** Null where nobody rated a component: then no panel is drawn of them. */
  readonly choice: ComponentChoice | null;
  readonly hidden: ReadonlySet<string>;
  readonly window: TrendWindow;
  readonly measure?: ChartMeasure | null;
  readonly given?: ChartPractice['given'];
}

const NOTHING_KNOWN: ChartPractice['given'] = new Map();

/** The part of a client's series a reader has chosen to see. */
export function buildTrend(series: Series, raters: readonly ChartRater[], chosen: TrendChoice): TrendModel {
  const total = series.length;
  const window = fitWindow(chosen.window, total);
  const first = firstOf(window, total);
  const shown = series.slice(first, first + window.count);
  const components = chosen.choice === 'all' ? COMPONENTS : chosen.choice === null ? [] : [chosen.choice];
  const visible = clientsFirst(raters.filter((rater) => !chosen.hidden.has(rater.id)));
  const lines = components.flatMap((component, panel) =>
    visible.map((rater) => ({
      component,
      panel,
      rater,
      dash: dashOf(raters, rater),
      cells: shown.map((point) => readCell(point, rater.id, component)),
    })),
  );
  const said = { raters: visible, given: chosen.given ?? NOTHING_KNOWN };
  const hasAny = (lane: Lane) =>
    (lane !== 'read-aloud' || isMixed(series, said)) &&
    shown.some((point) => saidBy(point, said, lane).length > 0);
  const measure = chosen.measure ? drawMeasure(chosen.measure, first, shown.length) : null;
  const lanes = (['concern', 'declined', 'read-aloud'] as const).filter(hasAny);
  return { series: shown, first, total, components, ...said, lines, lanes, measure };
}

/** Whether ratings came in by more than one way, in all sessions: only then does the way need a mark of its own. */
function isMixed(series: Series, said: Pick<TrendModel, 'raters' | 'given'>): boolean {
  const ways = series.flatMap((point) => givenIn(point, said).map(({ isReadAloud }) => isReadAloud));
  return new Set(ways).size > 1;
}

/** How the drawn raters' ratings of a session came in; of open ratings alone, and nothing where that is not known. */
export function givenIn(point: SeriesPoint, { raters, given }: Pick<TrendModel, 'raters' | 'given'>) {
  const known = point.attendance === 'held' ? (given.get(point.sessionId) ?? []) : [];
  return raters.flatMap((rater) => {
    const isOpen = point.ratings.some((rating) => rating.rater === rater.id);
    const found = known.find((each) => each.rater === rater.id);
    return isOpen && found ? [{ ...found, rater }] : [];
  });
}

/** The raters who said so in a session, or whose rating came in so; nobody in one that was not held. */
export function saidBy(
  point: SeriesPoint,
  model: Pick<TrendModel, 'raters' | 'given'>,
  lane: Lane,
): readonly ChartRater[] {
  if (point.attendance !== 'held') return [];
  if (lane === 'read-aloud') {
    const aloud = givenIn(point, model).filter(({ isReadAloud }) => isReadAloud);
    return aloud.map(({ rater }) => rater);
  }
  return model.raters.filter((rater) =>
    point.ratings.some(
      (given) => given.rater === rater.id && (lane === 'concern' ? given.hasConcern : given.declined),
    ),
  );
}
