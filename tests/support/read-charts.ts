import type { Locator } from 'playwright-core';

/** Values by the place of their session among the drawn ones, as text with one decimal. */
export type Placed = Readonly<Record<number, number>>;

/** What a trend picture shows, read off its axes: from where things are drawn, not from what they are said to be. */
export interface DrawnTrend {
  /** By component and rater, clients first, as in the table; a young child's are the points. */
  readonly lines: readonly (readonly [line: string, values: Placed])[];
  /** The same for its dots; none where sessions are close. */
  readonly dots: readonly (readonly [line: string, values: Placed])[];
  /** By component, rater, layer and side. */
  readonly layers: Readonly<Record<string, Placed>>;
  readonly measure: Placed | null;
  /** Each episode's bar: what became of it, and the places it reaches from and to. */
  readonly episodes: readonly (readonly [status: string, from: number, to: number])[];
  /** Places of the sessions that bear a mark. */
  readonly marks: Readonly<Record<string, readonly number[]>>;
}

/** Reads a trend picture of so many sessions. */
export function readTrendPicture(picture: Locator, count: number): Promise<DrawnTrend> {
  return picture.evaluate((element, sessions): DrawnTrend => {
    type Scale = (at: number) => number;
    const svg = element.querySelector('svg');
    if (!svg) throw new Error('There is no picture.');
    const translated = (node: Element): readonly [number, number] => {
      const [, x = '0', y = '0'] =
        node.getAttribute('transform')?.match(/translate\(([-\d.]+),([-\d.]+)\)/) ?? [];
      return [Number(x), Number(y)];
    };
    const plain = (text: string | null) => Number((text ?? '').replaceAll(',', ''));
    /** A scale from the lines of a grid and the numbers beside them. */
    const scaleOf = (grid: readonly Element[]): Scale => {
      const known = grid.map((each) => [translated(each)[1], plain(each.textContent)] as const);
      const [first = [0, 0], last = [1, 1]] = [known[0], known.at(-1)];
      return (y) => first[1] + ((y - first[0]) / (last[0] - first[0])) * (last[1] - first[1]);
    };
    const axes = [...svg.querySelectorAll('[data-axis]')];
    const scales = axes.map((axis) => scaleOf([...axis.children]));
    const line = (axes[0] ?? svg.querySelector('[data-measure]'))?.querySelector('line');
    const [left, right] = ['x1', 'x2'].map((side) => Number(line?.getAttribute(side)));
    // Grid lines reach eight pixels beyond the first and the last session.
    const slotOf = (x: number) =>
      sessions === 1
        ? 0
        : Math.round(((x - (left ?? 0) - 8) / ((right ?? 0) - (left ?? 0) - 16)) * (sessions - 1));
    const place = (points: readonly (readonly [number, number])[], scale: Scale): Placed =>
      Object.fromEntries(points.map(([x, y]) => [slotOf(x), scale(y)]));
    const corners = (path: Element | null | undefined) =>
      [...(path?.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );

    const panels = [...svg.querySelectorAll('[data-panel]')];
    const scaleFor = (component: string | undefined): Scale =>
      scales[panels.findIndex((panel) => panel.getAttribute('data-panel') === component)] ??
      (() => Number.NaN);
    // The practitioner's line is drawn first, below the others, and stands last in the table.
    const groups = panels.flatMap((panel) => [...panel.querySelectorAll('[data-line]')].reverse());
    const named = (group: Element) => group.getAttribute('data-line') ?? '';
    const componentOf = (name: string) => name.split(' ')[0];
    const measure = svg.querySelector('[data-measure]');
    const measureScale = measure && scaleOf([...measure.querySelectorAll(':scope > g')]);
    const scaleOfLayer = (of: string | undefined) =>
      of === 'measure' && measureScale ? measureScale : scaleFor(of);
    const layers = [...svg.querySelectorAll('[data-layer]')].flatMap((layer) => {
      const of = layer.closest('[data-layers]')?.getAttribute('data-layers') ?? '';
      const name = `${of} ${layer.getAttribute('data-layer')}`;
      const bounds = [...layer.querySelectorAll('[data-bound]')];
      const paths = bounds.map((path) => [`${name} ${path.getAttribute('data-bound')}`, path] as const);
      const all = paths.length > 0 ? paths : [[name, layer] as const];
      return all.map(([key, path]) => [key, place(corners(path), scaleOfLayer(componentOf(of)))] as const);
    });
    const marks: Record<string, number[]> = {};
    for (const mark of svg.querySelectorAll('[data-mark]')) {
      const kind = mark.getAttribute('data-mark') ?? '';
      const box = (mark as SVGGraphicsElement).getBBox();
      const x = mark.hasAttribute('transform') ? translated(mark)[0] : box.x + box.width / 2;
      marks[kind] = [...new Set([...(marks[kind] ?? []), slotOf(x)])].sort((a, b) => a - b);
    }
    return {
      // A young child has points and no line.
      lines: groups.map((group) => {
        const line = group.querySelector('path:not([data-value])');
        const points = line ? corners(line) : [...group.querySelectorAll('[data-value]')].map(translated);
        return [named(group), place(points, scaleFor(componentOf(named(group))))];
      }),
      dots: groups.map((group) => {
        const dots = [...group.querySelectorAll('[data-value]')].map(translated);
        return [named(group), place(dots, scaleFor(componentOf(named(group))))];
      }),
      layers: Object.fromEntries(layers),
      episodes: [...svg.querySelectorAll('[data-episode]')].map((bar) => {
        const [from, to] = ['x1', 'x2'].map((side) =>
          slotOf(Number(bar.querySelector('line')?.getAttribute(side))),
        );
        return [bar.getAttribute('data-status') ?? '', from ?? -1, to ?? -1] as const;
      }),
      measure: measureScale && place(corners(measure.querySelector(':scope > path')), measureScale),
      marks,
    };
  }, count);
}

/** The cells of a table's body, row by row, heads of rows among them; and the words of its last row of heads. */
export interface ReadTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a table as text. */
export function readTable(table: Locator): Promise<ReadTable> {
  return table.evaluate((element): ReadTable => {
    const texts = (row: Element | null | undefined) =>
      [...(row?.children ?? [])].map((cell) => cell.textContent?.trim() ?? '');
    return {
      heads: texts([...element.querySelectorAll('thead tr')].at(-1)),
      rows: [...element.querySelectorAll('tbody tr')].map(texts),
    };
  });
}

/** The numbers of a column by row; cells in words are left out. */
export function numbersIn(cells: readonly (string | undefined)[]): Placed {
  return Object.fromEntries(
    cells.flatMap((cell, row) =>
      /^[−+-]?\d/.test(cell ?? '') ? [[row, Number(cell?.replace('−', '-'))]] : [],
    ),
  );
}
