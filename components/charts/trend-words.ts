import { gapOfPair, readCell, readTrend, type TrendReading } from '../../lib/domain/alliance/chart-reading';
import type { RaterId } from '../../lib/domain/alliance/rating';
import type { SeriesPoint } from '../../lib/domain/alliance/series';
import { say } from '../../lib/words';
import { formatValue } from '../../lib/words/formats';
import { describeMeasure, measureIn } from './chart-measure';
import type { ChartRater } from './chart-rater';
import { formatCell, formatDay, formatGap, formatList, formatPoints, spansYears } from './format';
import { givenIn, saidBy, type TrendModel } from './trend-model';

/** More sessions than this are counted, not listed. */
const LISTED = 5;

/** The name of a rater inside a sentence: "you", or the participant's label. */
function nameOf(rater: ChartRater): string {
  return rater.side === 'practitioner' ? say('chart.you') : rater.label;
}

/** What stands below a trend. */
interface TrendSentences {
  readonly newest: string;
  /** Of the measure under the alliance; empty without one. */
  readonly measure: string;
  readonly rest: string;
}

/** The sentences below a trend: its newest values first, then what else it shows, and nothing it cannot carry. */
export function describeTrend(model: TrendModel): TrendSentences {
  const isSingle = model.components.length === 1;
  const readings = readTrend(model);
  const isNewest = ({ kind }: TrendReading) => kind === 'latest' || kind === 'one' || kind === 'none';
  const sentences = (found: readonly TrendReading[]) =>
    found.map((reading) => sayReading(reading, model.raters, isSingle)).join(' ');
  return {
    newest: sentences(readings.filter(isNewest)),
    measure: model.measure ? describeMeasure(model.measure) : '',
    rest: sentences(readings.filter((reading) => !isNewest(reading))),
  };
}

function sayReading(reading: TrendReading, raters: readonly ChartRater[], hasGap: boolean): string {
  switch (reading.kind) {
    case 'none':
      return reading.held === 0 ? say('chart.say.none') : say('chart.say.noneSo', { held: reading.held });
    case 'one':
      return say('chart.say.one', { session: reading.session });
    case 'latest':
      return sayLatest(reading, raters, hasGap);
    case 'range':
      return sayRange(reading, raters);
    case 'coverage':
      return say('chart.say.coverage', { raters: reading.raters, rated: reading.rated, held: reading.held });
    case 'not-held':
      return say('chart.say.notHeld', { count: reading.count });
    case 'strain':
    case 'repair':
      return say(`chart.say.${reading.kind}`, { where: sayWhere(reading.numbers) });
    case 'concern':
    case 'declined':
      return say(`chart.say.${reading.kind}`, {
        rater: labelOf(reading.rater, raters),
        where: sayWhere(reading.numbers),
      });
  }
}

function sayLatest(
  { component, session, values, gap }: Extract<TrendReading, { kind: 'latest' }>,
  raters: readonly ChartRater[],
  hasGap: boolean,
): string {
  const parts = {
    component: say(`component.${component}`),
    session,
    values: formatList(
      values.map(({ rater, value }) => {
        const found = raters.find(({ id }) => id === rater);
        return say('chart.reading.value', { rater: found ? nameOf(found) : rater, cell: formatValue(value) });
      }),
    ),
  };
  return gap === null || !hasGap
    ? say('chart.say.latest', parts)
    : say('chart.say.latestGap', { ...parts, gap: sayGap(gap) });
}

function sayGap(gap: number): string {
  if (gap === 0) return say('chart.say.gap.same');
  const points = formatPoints(gap);
  return gap > 0 ? say('chart.say.gap.higher', { points }) : say('chart.say.gap.lower', { points });
}

function sayRange(
  { rater, lowest, highest }: Extract<TrendReading, { kind: 'range' }>,
  raters: readonly ChartRater[],
): string {
  const label = labelOf(rater, raters);
  if (lowest.value === highest.value) {
    return say('chart.say.range.flat', { rater: label, value: formatValue(lowest.value) });
  }
  return say('chart.say.range', {
    rater: label,
    lowest: formatValue(lowest.value),
    lowestSession: lowest.session,
    highest: formatValue(highest.value),
    highestSession: highest.session,
  });
}

function sayWhere(numbers: readonly number[]): string {
  return numbers.length > LISTED
    ? say('chart.say.whereMany', { count: numbers.length })
    : say('chart.say.where', { count: numbers.length, numbers: formatList(numbers) });
}

function labelOf(id: RaterId | null, raters: readonly ChartRater[]): string {
  return raters.find((rater) => rater.id === id)?.label ?? '';
}

/** "Session 6, 16 Nov", or why the session was not held. */
export function titleOf(point: SeriesPoint, model: TrendModel): string {
  const date = formatDay(point.at, spansYears(model.series));
  if (point.number === null) {
    const reason = point.attendance === 'cancelled' ? 'cancelled' : 'not-attended';
    return say('chart.reading.notHeld', { date, reason: say(`chart.attendance.${reason}`) });
  }
  return say('chart.reading.dated', {
    session: say('chart.reading.session', { session: point.number }),
    date,
  });
}

/** A session's marks in words: "strain × 2", "M.K.: rather not rate". */
export function marksOf(point: SeriesPoint, model: Pick<TrendModel, 'raters' | 'given'>) {
  if (point.attendance !== 'held') return [];
  const moment = (kind: 'strain' | 'repair', count: number) => {
    const mark = say(`chart.mark.${kind}`);
    if (count === 0) return [];
    return [{ kind, text: count === 1 ? mark : say('chart.mark.times', { mark, count }) }];
  };
  const said = (kind: 'concern' | 'declined') =>
    saidBy(point, model, kind).map((rater) => ({
      kind,
      text: say('chart.mark.by', { rater: rater.label, mark: say(`chart.mark.${kind}`) }),
    }));
  return [
    ...moment('strain', point.strains),
    ...moment('repair', point.repairs),
    ...said('concern'),
    ...said('declined'),
  ];
}

/** How a session's ratings and the drawn measure came in: "M.K.: read aloud; present: You and M.K.", "CORE-10, M.K.: on paper". */
export function givenOf(point: SeriesPoint, model: Pick<TrendModel, 'raters' | 'given' | 'measure'>) {
  const ratings = givenIn(point, model).map(({ rater, ...how }) => ({
    id: rater.id,
    of: rater.label,
    ...how,
  }));
  const { measure } = model;
  const entered = measure?.line.values.some(({ session }) => session === point.number);
  const how = entered ? measure?.given.get(point.sessionId) : undefined;
  return [...ratings, ...(measure && how ? [{ id: measure.id, of: measure.name, ...how }] : [])].map(
    ({ id, of, isReadAloud, said }) => ({
      id,
      isReadAloud,
      text: say('chart.mark.by', { rater: of, mark: said }),
    }),
  );
}

/** Practitioner minus client in one session, signed, one decimal; null with several clients or one side alone. */
export function gapIn(
  point: SeriesPoint,
  model: TrendModel,
  component: TrendModel['components'][number],
): string | null {
  const values = model.raters.flatMap(({ id, side }) => {
    const cell = readCell(point, id, component);
    return cell.kind === 'value' ? [{ side, value: cell.value }] : [];
  });
  const gap = gapOfPair(model.raters, values);
  return gap === null ? null : formatGap(gap);
}

/** What is read out at a place of the chart: a whole session, or one line's value in it. */
export function describeSlot(model: TrendModel, slot: number, lineIndex: number | null): string {
  const point = model.series[slot];
  if (!point) return '';
  const title = titleOf(point, model);
  const line = lineIndex === null ? undefined : model.lines[lineIndex];
  if (line) {
    const cell = line.cells[slot] ?? { kind: 'missing' };
    const component = say(`component.${line.component}`);
    return say('chart.reading.line', { title, component, rater: nameOf(line.rater), cell: formatCell(cell) });
  }
  if (point.number === null) return title;
  const parts = model.components.map((component) => {
    const values = model.raters.map((rater) =>
      say('chart.reading.value', {
        rater: nameOf(rater),
        cell: formatCell(readCell(point, rater.id, component)),
      }),
    );
    return say('chart.reading.component', {
      component: say(`component.${component}`),
      values: values.join(', '),
    });
  });
  const measure = measureIn(model.measure, slot);
  return [
    title,
    ...parts,
    ...(measure === null ? [] : [measure]),
    ...marksOf(point, model).map(({ text }) => text),
    ...givenOf(point, model).map(({ text }) => text),
  ].join('. ');
}
