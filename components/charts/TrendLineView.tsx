import { line as drawLine } from 'd3-shape';
import type { Cell } from '../../lib/domain/alliance/chart-reading';
import { dotOf } from './chart-rater';
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

/** How large a dot is; where sessions are close it stands only in the one that is read. */
const DOT = {
  client: { dots: 7, 'small-dots': 5, lines: 5 },
  practitioner: { dots: 8.5, 'small-dots': 6, lines: 6 },
} as const;
/** Points that no line joins stand in every session. */
const POINT = { dots: 7, 'small-dots': 5, lines: 3 } as const;

/**
 * One rater's line and dots. The line breaks wherever there is no value; nothing is smoothed or bridged. Of a young child there are dots
 * alone: a line would make a trend of what is none.
 */
export function TrendLineView({ line, layout, slot, isQuiet }: TrendLineViewProps) {
  const { isChild = false, side } = line.rater;
  const isHollow = side === 'practitioner';
  const size = isChild ? POINT[layout.density] : DOT[side][layout.density];
  const isDot = (index: number) => isChild || layout.density !== 'lines' || index === slot;
  return (
    <g class={isQuiet ? styles['quiet'] : undefined} data-line={`${line.component} ${line.rater.id}`}>
      {!isChild && (
        <path
          class={isHollow ? styles['dashed'] : styles['solid']}
          d={joined(line, layout)}
          stroke-dasharray={line.dash}
          data-thin={layout.density === 'lines' ? (layout.spacing < HAIR ? 'hair' : '') : undefined}
        />
      )}
      {line.cells.map((cell, index) =>
        cell.kind === 'value' && isDot(index) ? (
          <path
            key={index}
            class={styles[dotOf(line.rater)]}
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

function joined({ cells, panel }: TrendLine, layout: TrendLayout): string {
  const path = drawLine<Cell>()
    .defined((cell) => cell.kind === 'value')
    .x((_, index) => layout.x(index))
    .y((cell) => layout.y(panel, cell.kind === 'value' ? cell.value : 0))
    .digits(2);
  return path(cells) ?? '';
}
