import { shortenApart } from './shorten';
import styles from './TrendPicture.module.css';
import type { TrendLayout } from './trend-layout';
import type { TrendLine } from './trend-model';

const LINE_HEIGHT = 11;

/** The raters' names beside the ends of their lines, at the height of their last value, where the layout left room. */
export function LineNames({ lines, layout }: { lines: readonly TrendLine[]; layout: TrendLayout }) {
  if (layout.width - layout.right < 40) return null;
  const ends = lines.flatMap((line) => {
    const last = line.cells.findLast(({ kind }) => kind === 'value');
    return last?.kind === 'value' ? [{ line, y: layout.y(line.panel, last.value) + 3.5 }] : [];
  });
  const names = shortenApart(
    lines.map(({ rater }) => rater.label),
    layout.width - layout.right - 10,
  );
  ends.sort((a, b) => a.y - b.y);
  let free = Number.NEGATIVE_INFINITY;
  return ends.map(({ line, y }) => {
    const at = Math.max(y, free);
    free = at + LINE_HEIGHT;
    return (
      <text key={line.rater.id} class={styles['name']} x={layout.right + 10} y={at}>
        {names[lines.indexOf(line)]}
      </text>
    );
  });
}
