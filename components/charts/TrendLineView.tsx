import { line as drawLine } from 'd3-shape';
import type { Cell } from '../../lib/domain/alliance/chart-reading';
import { componentPath } from './marks';
import styles from './TrendPicture.module.css';
import type { TrendLayout } from './trend-layout';
import type { TrendLine } from './trend-model';

interface TrendLineViewProps {
  readonly line: TrendLine;
  readonly layout: TrendLayout;
  /** The session being read, drawn larger. */
  readonly slot: number | null;
  /** Another line is being read. */
  readonly isQuiet: boolean;
}

/** Below this many pixels between sessions lines are as thin as can be, so that they do not run into one. */
const HAIR = 2;

/** One rater's line and dots. The line breaks wherever there is no value; nothing is smoothed or bridged. */
export function TrendLineView({ line, layout, slot, isQuiet }: TrendLineViewProps) {
  const isHollow = line.rater.side === 'practitioner';
  const value = (cell: Cell) => (cell.kind === 'value' ? cell.value : 0);
  const path = drawLine<Cell>()
    .defined((cell) => cell.kind === 'value')
    .x((_, index) => layout.x(index))
    .y((cell) => layout.y(line.panel, value(cell)))
    .digits(2)(line.cells);
  const size = layout.density === 'dots' ? (isHollow ? 8.5 : 7) : isHollow ? 6 : 5;
  const isDot = (index: number) => layout.density !== 'lines' || index === slot;
  return (
    <g class={isQuiet ? styles['quiet'] : undefined} data-line={`${line.component} ${line.rater.id}`}>
      <path
        class={isHollow ? styles['dashed'] : styles['solid']}
        d={path ?? ''}
        stroke-dasharray={line.dash}
        data-thin={layout.density === 'lines' ? (layout.spacing < HAIR ? 'hair' : '') : undefined}
      />
      {line.cells.map((cell, index) =>
        cell.kind === 'value' && isDot(index) ? (
          <path
            key={index}
            class={isHollow ? styles['hollow'] : styles['filled']}
            data-value={cell.value}
            data-slot={index}
            d={componentPath(line.component, index === slot ? size + 2.5 : size)}
            transform={`translate(${layout.x(index)},${layout.y(line.panel, cell.value)})`}
          />
        ) : null,
      )}
    </g>
  );
}
