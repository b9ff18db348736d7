import { area, line as drawLine } from 'd3-shape';
import { useId } from 'preact/hooks';
import type { LineStatistics, PlacedBounds } from '../../../lib/domain/alliance/line-statistics';
import type { TrendLayout } from '../trend-layout';
import type { TrendModel } from '../trend-model';
import { BandHatch } from './BandHatch';
import type { LayerMark } from './layer-marks';
import { type Layer, slotOf } from './layers';
import styles from './StatisticsLayers.module.css';

interface LineLayersProps {
  readonly model: TrendModel;
  readonly layout: TrendLayout;
  /** What is drawn: a component's name, or that it is a measure; and whose. */
  readonly tone: TrendModel['components'][number] | 'measure';
  readonly rater: string;
  readonly mark: LayerMark;
  readonly y: (value: number) => number;
  readonly layers: ReadonlySet<Layer>;
  readonly read: LineStatistics;
}

interface Point {
  readonly slot: number;
  readonly value: number | null;
}

/** Range, limits and moving average of one line. */
export function LineLayers({ model, layout, tone, rater, mark, y, layers, read }: LineLayersProps) {
  const id = useId();
  const x = ({ slot }: { readonly slot: number }) => layout.x(slot);
  const path = drawLine<Point>()
    .defined(({ value }) => value !== null)
    .x(x)
    .y(({ value }) => y(value ?? 0))
    .digits(2);
  const bound = (all: readonly PlacedBounds[], side: 'lower' | 'upper') =>
    path(placed(model, all).map((each) => ({ slot: each.slot, value: each[side] }))) ?? '';
  const range = placed(model, read.usualRange);
  const band = area<(typeof range)[number]>()
    .x(x)
    .y0(({ lower }) => y(lower ?? 0))
    .y1(({ upper }) => y(upper ?? 0))
    .digits(2);
  const sides = ['lower', 'upper'] as const;
  return (
    <g class={styles[tone]} data-layers={`${tone} ${rater}`}>
      {layers.has('usual-range') && range.length > 0 && (
        <g data-layer="usual-range">
          {mark.hatch !== null && <BandHatch id={id} angle={mark.hatch} />}
          <path
            class={mark.hatch === null ? styles['band'] : undefined}
            data-hatch={mark.hatch}
            fill={mark.hatch === null ? undefined : `url(#${id})`}
            d={band(range) ?? ''}
          />
          {sides.map((side) => (
            <path
              key={side}
              class={styles['edge']}
              stroke-dasharray={mark.edge}
              data-bound={side}
              d={bound(read.usualRange, side)}
            />
          ))}
        </g>
      )}
      {layers.has('limits') && read.limits.length > 0 && (
        <g data-layer="limits">
          {sides.map((side) => (
            <path
              key={side}
              class={styles['limit']}
              stroke-dasharray={mark.limit}
              data-bound={side}
              d={bound(read.limits, side)}
            />
          ))}
        </g>
      )}
      {layers.has('moving-average') && read.movingAverage.length > 0 && (
        <path
          class={styles['average']}
          stroke-dasharray={mark.average}
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
