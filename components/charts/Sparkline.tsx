import { scaleLinear } from 'd3-scale';
import { line as drawLine } from 'd3-shape';
import { type HeadReading, readHead } from '../../lib/domain/alliance/chart-reading';
import { COMPONENTS, type Component, type ComponentValues } from '../../lib/domain/alliance/components';
import { RATING_RANGE } from '../../lib/domain/alliance/rating';
import { HEAD_POINTS } from '../../lib/domain/practice/head';
import type { HeadPoint } from '../../lib/domain/practice/head-points';
import { say } from '../../lib/words';
import { dashOfClient } from './chart-rater';
import { formatList, formatValue } from './format';
import { componentPath } from './marks';
import styles from './Sparkline.module.css';
import type { ComponentChoice } from './trend-model';

interface SparklineProps {
  readonly points: readonly HeadPoint[];
  /** How each participant is called here, in the order of their values. */
  readonly names: readonly string[];
  readonly components?: ComponentChoice;
  /** Pixels for one component. */
  readonly width?: number;
  readonly height?: number;
}

/** The newest sessions in a caseload row: tiny 0-10 lines per component, one for each rater, newest at the right, gaps left open. */
export function Sparkline({ points, names, components = 'all', width = 64, height = 30 }: SparklineProps) {
  const shown = components === 'all' ? COMPONENTS : [components];
  return (
    <span class={styles['sparkline']}>
      {shown.map((component) => (
        <SparkPicture key={component} {...{ component, points, width, height }} />
      ))}
      <span class={styles['unseen']}>
        {shown.map((component) => describe(points, names, component)).join(' ')}
      </span>
    </span>
  );
}

interface SparkPictureProps {
  readonly component: Component;
  readonly points: readonly HeadPoint[];
  readonly width: number;
  readonly height: number;
}

const INSET = 4;

/** Each session has the same width in every row, so that a short history looks short. */
function SparkPicture({ component, points, width, height }: SparkPictureProps) {
  const x = scaleLinear([points.length - HEAD_POINTS, points.length - 1], [INSET, width - INSET]);
  const y = scaleLinear([RATING_RANGE.lowest, RATING_RANGE.highest], [height - INSET, INSET]);
  const path = (side: ValuesOf) =>
    drawLine<HeadPoint>()
      .defined((point) => valueIn(point, side, component) !== null)
      .x((_, index) => x(index))
      .y((point) => y(valueIn(point, side, component) ?? 0))
      .digits(1)(points) ?? '';
  const clients = (points[0]?.clients ?? []).map((_, place) => ({
    place,
    side: (point: HeadPoint) => point.clients[place],
  }));
  return (
    <svg
      class={styles[component]}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path
        class={styles['frame']}
        d={`M${INSET},${y(10)}H${width - INSET}M${INSET},${y(0)}H${width - INSET}`}
      />
      <path class={styles['practitioner']} data-side="practitioner" d={path((point) => point.practitioner)} />
      {clients.map(({ place, side }) => (
        <path
          key={place}
          class={styles['client']}
          data-side="client"
          stroke-dasharray={tiny(dashOfClient(place))}
          d={path(side)}
        />
      ))}
      {clients.map(({ place, side }) => {
        const last = points.findLastIndex((point) => valueIn(point, side, component) !== null);
        const value = points[last] ? valueIn(points[last], side, component) : null;
        return value === null ? null : (
          <path
            key={place}
            class={styles['last']}
            d={componentPath(component, 6)}
            transform={`translate(${x(last)},${y(value)})`}
          />
        );
      })}
    </svg>
  );
}

type ValuesOf = (point: HeadPoint) => ComponentValues | undefined;

function valueIn(point: HeadPoint, side: ValuesOf, component: Component): number | null {
  return side(point)?.[component] ?? null;
}

/** The stroke pattern of a large chart, for thin short lines. */
function tiny(dash: string): string {
  return dash
    .split(' ')
    .map((length) => Number(length) / 2)
    .join(' ');
}

function describe(points: readonly HeadPoint[], names: readonly string[], component: Component): string {
  const { practitioner, clients } = readHead(points, component);
  const name = say(`component.${component}`);
  if (names.length > 1) return describeSeveral(name, names, { practitioner, clients });
  const client = clients[0] ?? null;
  if (client !== null && practitioner !== null) {
    return say('chart.spark.both', {
      component: name,
      client: formatValue(client),
      practitioner: formatValue(practitioner),
    });
  }
  if (client !== null) return say('chart.spark.client', { component: name, client: formatValue(client) });
  if (practitioner === null) return say('chart.spark.none', { component: name });
  return say('chart.spark.practitioner', { component: name, practitioner: formatValue(practitioner) });
}

/** Everybody who rated, in the order of the list: nobody is ranked. */
function describeSeveral(
  component: string,
  names: readonly string[],
  { practitioner, clients }: Pick<HeadReading, 'practitioner' | 'clients'>,
): string {
  const by = (rater: string, value: number | null) =>
    value === null ? [] : [say('chart.spark.value', { value: formatValue(value), rater })];
  const values = [
    ...names.flatMap((name, place) => by(name, clients[place] ?? null)),
    ...by(say('chart.you'), practitioner),
  ];
  if (values.length === 0) return say('chart.spark.none', { component });
  return say('chart.spark.several', { component, values: formatList(values) });
}
