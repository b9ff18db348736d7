import { area, line as drawLine } from 'd3-shape';
import type { Component } from '../../../lib/domain/alliance/components';
import type { LineStatistics, PlacedBounds } from '../../../lib/domain/alliance/line-statistics';
import type { RaterId } from '../../../lib/domain/alliance/rating';
import type { StatisticsProps } from '../chart-statistics';
import type { TrendLayout } from '../trend-layout';
import type { TrendModel } from '../trend-model';
import { drawnRaters, type Layer, slotOf } from './layers';
import { useStatistics } from './StatisticsContext';
import styles from './StatisticsLayers.module.css';

/** Range, limits and moving average under the lines; each only from as many ratings as it needs. */
export function StatisticsLayers({ model, layout }: StatisticsProps & { readonly layout: TrendLayout }) {
  const { line, layers } = useStatistics();
  return (
    <g>
      {model.components.flatMap((component, panel) =>
        drawnRaters(model).map(({ id }) => (
          <LineLayers
            key={`${component} ${id}`}
            {...{ model, layout, component, panel, layers }}
            rater={id}
            read={line(id, component)}
          />
        )),
      )}
    </g>
  );
}

interface LineLayersProps {
  readonly model: TrendModel;
  readonly layout: TrendLayout;
  readonly component: Component;
  readonly panel: number;
  readonly rater: RaterId;
  readonly layers: ReadonlySet<Layer>;
  readonly read: LineStatistics;
}

interface Point {
  readonly slot: number;
  readonly value: number | null;
}

function LineLayers({ model, layout, component, panel, rater, layers, read }: LineLayersProps) {
  const x = ({ slot }: { readonly slot: number }) => layout.x(slot);
  const path = drawLine<Point>()
    .defined(({ value }) => value !== null)
    .x(x)
    .y(({ value }) => layout.y(panel, value ?? 0))
    .digits(2);
  const bound = (all: readonly PlacedBounds[], side: 'lower' | 'upper') =>
    path(placed(model, all).map((each) => ({ slot: each.slot, value: each[side] }))) ?? '';
  const range = placed(model, read.usualRange);
  const band = area<(typeof range)[number]>()
    .x(x)
    .y0(({ lower }) => layout.y(panel, lower ?? 0))
    .y1(({ upper }) => layout.y(panel, upper ?? 0))
    .digits(2);
  return (
    <g class={styles[component]} data-layers={`${component} ${rater}`}>
      {layers.has('usual-range') && range.length > 0 && (
        <g data-layer="usual-range">
          <path class={styles['band']} d={band(range) ?? ''} />
          <path class={styles['edge']} data-bound="lower" d={bound(read.usualRange, 'lower')} />
          <path class={styles['edge']} data-bound="upper" d={bound(read.usualRange, 'upper')} />
        </g>
      )}
      {layers.has('limits') && read.limits.length > 0 && (
        <g data-layer="limits">
          <path class={styles['limit']} data-bound="lower" d={bound(read.limits, 'lower')} />
          <path class={styles['limit']} data-bound="upper" d={bound(read.limits, 'upper')} />
        </g>
      )}
      {layers.has('moving-average') && read.movingAverage.length > 0 && (
        <path
          class={styles['average']}
          data-layer="moving-average"
          d={path(placed(model, read.movingAverage)) ?? ''}
        />
      )}
    </g>
  );
}

function placed<Value extends { readonly index: number }>(model: TrendModel, all: readonly Value[]) {
  return all.flatMap((each) => {
    const slot = slotOf(model, each.index);
    return slot === null ? [] : [{ ...each, slot }];
  });
}
