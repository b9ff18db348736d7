import type { StatisticsProps } from '../chart-statistics';
import type { TrendLayout } from '../trend-layout';
import { LineLayers } from './LineLayers';
import { layerMark } from './layer-marks';
import { drawnRaters, measureWithLayers } from './layers';
import { useStatistics } from './StatisticsContext';

/** Range, limits and moving average under the lines; each only from as many ratings as it needs. */
export function StatisticsLayers({ model, layout }: StatisticsProps & { readonly layout: TrendLayout }) {
  const { line, measure: readMeasure, layers } = useStatistics();
  const measure = measureWithLayers(model);
  return (
    <g>
      {model.components.flatMap((component, panel) =>
        drawnRaters(model).map(({ id }, place) => (
          <LineLayers
            key={`${component} ${id}`}
            {...{ model, layout, layers }}
            tone={component}
            rater={id}
            mark={layerMark(place)}
            y={(value) => layout.y(panel, value)}
            read={line(id, component)}
          />
        )),
      )}
      {measure && layout.measure && (
        <LineLayers
          key={measure.id}
          {...{ model, layout, layers }}
          tone="measure"
          rater={measure.rater.id}
          mark={layerMark(0)}
          y={layout.measure.y}
          read={readMeasure(measure)}
        />
      )}
    </g>
  );
}
