import { area } from 'd3-shape';
import { type Reach, readReach } from '../../lib/domain/practice/head-points';
import { componentPath } from './marks';
import styles from './Sparkline.module.css';
import { SparkPoints } from './SparkPoints';
import { type SparkLayout, type SparkParts, sparkPath } from './spark-layout';

/** From the lowest to the highest value of each session, the middle one, the practitioner's line, and young children's points. */
export function SparkReach({ component, points, raters, layout }: SparkParts) {
  const reaches = points.map((point) => readReach(point, raters, component));
  const own = points.map(({ practitioner }) => practitioner[component]);
  const middles = reaches.map((reach) => reach?.middle ?? null);
  const children = raters.flatMap(({ id, isChild }, place) => (isChild ? [{ id, place }] : []));
  const last = middles.findLastIndex((middle) => middle !== null);
  const newest = reaches[last];
  return (
    <>
      <path class={styles['reach']} data-side="reach" d={areaOf(reaches, layout)} />
      <path class={styles['practitioner']} data-side="practitioner" d={sparkPath(own, layout)} />
      <path class={styles['client']} data-side="middle" d={sparkPath(middles, layout)} />
      {children.map(({ id, place }) => (
        <SparkPoints
          key={id}
          values={points.map(({ clients }) => clients[place]?.[component] ?? null)}
          layout={layout}
        />
      ))}
      {newest && (
        <>
          <path
            class={styles['ends']}
            data-side="ends"
            d={`M${layout.x(last)},${layout.y(newest.highest)}V${layout.y(newest.lowest)}`}
          />
          <path
            class={styles['last']}
            d={componentPath(component, 6)}
            transform={`translate(${layout.x(last)},${layout.y(newest.middle)})`}
          />
        </>
      )}
    </>
  );
}

function areaOf(reaches: readonly (Reach | null)[], { x, y }: SparkLayout): string {
  const path = area<Reach | null>()
    .defined((reach) => reach !== null)
    .x((_, slot) => x(slot))
    .y0((reach) => y(reach?.lowest ?? 0))
    .y1((reach) => y(reach?.highest ?? 0))
    .digits(1);
  return path(reaches) ?? '';
}
