import { dashOfClient } from './chart-rater';
import { componentPath } from './marks';
import styles from './Sparkline.module.css';
import { SparkPoints } from './SparkPoints';
import { type SparkParts, sparkPath } from './spark-layout';

/** A line for each rater, points for a young child, and a mark at the newest value of everyone who comes. */
export function SparkLines({ component, points, raters, layout }: SparkParts) {
  const clients = raters.map((rater, place) => {
    const values = points.map(({ clients }) => clients[place]?.[component] ?? null);
    return { rater, place, values, last: values.findLastIndex((value) => value !== null) };
  });
  const own = points.map(({ practitioner }) => practitioner[component]);
  return (
    <>
      <path class={styles['practitioner']} data-side="practitioner" d={sparkPath(own, layout)} />
      {clients.map(({ rater, place, values }) =>
        rater.isChild ? (
          <SparkPoints key={rater.id} {...{ values, layout }} />
        ) : (
          <path
            key={rater.id}
            class={styles['client']}
            data-side="client"
            stroke-dasharray={tiny(dashOfClient(place))}
            d={sparkPath(values, layout)}
          />
        ),
      )}
      {clients.map(({ rater, values, last }) => {
        const value = values[last] ?? null;
        return value === null || rater.hasLeft ? null : (
          <path
            key={rater.id}
            class={styles['last']}
            d={componentPath(component, 6)}
            transform={`translate(${layout.x(last)},${layout.y(value)})`}
          />
        );
      })}
    </>
  );
}

/** The stroke pattern of a large chart, for thin short lines. */
function tiny(dash: string): string {
  return dash
    .split(' ')
    .map((length) => Number(length) / 2)
    .join(' ');
}
