import { shortenApart } from './shorten';
import styles from './TrendPicture.module.css';
import type { TrendLayout } from './trend-layout';
import type { TrendLine } from './trend-model';

const LINE_HEIGHT = 11;
/** Fewer are told apart without names; the names of more would stand in a list by height beside no line of theirs. */
const NAMED = { from: 3, to: 5 } as const;

/** Whether so many raters have their names at the ends of their lines. */
export function areNamed(raters: number): boolean {
  return raters >= NAMED.from && raters <= NAMED.to;
}

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
  return placeNames(ends, layout.panels[lines[0]?.panel ?? 0]?.bottom ?? layout.height).map(({ line, y }) => (
    <text key={line.rater.id} class={styles['name']} x={layout.right + 10} y={y}>
      {names[lines.indexOf(line)]}
    </text>
  ));
}

interface LineEnd {
  readonly line: TrendLine;
  readonly y: number;
}

/** Names apart from each other and, as far as they find room, above the lower edge: pushed down where they touch, then up from there. */
function placeNames(ends: readonly LineEnd[], lowest: number): readonly LineEnd[] {
  let free = Number.NEGATIVE_INFINITY;
  const down = ends
    .toSorted((a, b) => a.y - b.y)
    .map(({ line, y }) => {
      const at = Math.max(y, free);
      free = at + LINE_HEIGHT;
      return { line, y: at };
    });
  let limit = lowest;
  return down
    .toReversed()
    .map(({ line, y }) => {
      const at = Math.min(y, limit);
      limit = at - LINE_HEIGHT;
      return { line, y: at };
    })
    .toReversed();
}
