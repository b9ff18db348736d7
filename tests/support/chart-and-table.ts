import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { numbersIn, readTable, readTrendPicture } from './read-charts';

/** Every layer and the table of the trend on the sheet. */
export async function showEverything(on: Locator) {
  for (const name of ['Limits', 'Moving average']) {
    const choice = on.getByRole('button', { name, exact: true });
    if ((await choice.getAttribute('aria-pressed')) === 'false') await choice.click();
  }
  const table = on.getByRole('button', { name: 'Table', exact: true });
  if ((await table.getAttribute('aria-expanded')) === 'false') await table.click();
}

/** Half of the last decimal of a table, and the width of a drawn line. */
const TOLERANCE = 0.06;

/** Expects the same places and, but for rounding, the same values. */
export function expectSame(
  drawn: readonly (readonly [string, number])[],
  told: readonly (readonly [string, number])[],
  what: string,
) {
  expect(
    drawn.map(([place]) => place),
    `${what}: places`,
  ).toEqual(told.map(([place]) => place));
  const apart = drawn.filter(
    ([, value], at) => !(Math.abs(value - (told[at]?.[1] ?? Number.NaN)) <= TOLERANCE),
  );
  expect(apart, `${what}: values`).toEqual([]);
}

/** Expects the picture of a trend, read off its axes, to show what its tables say: every line, dot, layer, measure and mark. */
export async function expectTrendIsTable(on: Locator, count: number) {
  const drawn = await expectPictureIsTable(on, on.getByRole('application'), count, ['session', 'date']);
  await expectLayersAreTable(
    on,
    drawn.layers,
    drawn.lines.map(([name]) => name),
  );
}

/** The same of a picture without layers; `before` are the columns that stand before its lines. */
export async function expectPictureIsTable(
  on: Locator,
  picture: Locator,
  count: number,
  before: readonly string[],
) {
  const drawn = await readTrendPicture(picture, count);
  const table = await readTable(on.getByRole('table', { name: 'Every value in the chart' }));
  expect(table.rows).toHaveLength(count);
  expect(drawn.lines.length).toBeGreaterThan(0);
  const columnOf = (column: number) => table.rows.map((row) => row[column]);
  for (const [at, [name, values]] of drawn.lines.entries()) {
    const told = Object.entries(numbersIn(columnOf(before.length + at)));
    expectSame(Object.entries(values), told, name);
    const dots = Object.entries(drawn.dots[at]?.[1] ?? {});
    if (count <= 24) expectSame(dots, told, `${name}, dots`);
  }
  const afterLines = before.length + drawn.lines.length;
  if (drawn.measure) {
    expect(Object.keys(drawn.measure).length).toBeGreaterThan(0);
    expectSame(Object.entries(drawn.measure), Object.entries(numbersIn(columnOf(afterLines))), 'measure');
  }
  const marks = columnOf(afterLines + (drawn.measure ? 1 : 0));
  const given = columnOf(afterLines + (drawn.measure ? 2 : 1));
  // Of the raters, whose marks the picture bears; how the measure came in is told beside them.
  const ofRatings = (cell: string | undefined) =>
    (cell ?? '')
      .split('. ')
      .filter((part) => table.heads.some((label) => part.startsWith(`${label}: `)))
      .join('. ');
  for (const [kind, cells, words] of [
    ['strain', marks, /(?:^|; )strain/],
    ['repair', marks, /(?:^|; )repair/],
    ['concern', marks, /wants to talk about something/],
    ['declined', marks, /rather not rate/],
    ['frame', marks, /the frame came up/],
    ['read-aloud', given.map(ofRatings), /: read aloud/],
  ] as const) {
    const told = cells.flatMap((cell, row) => (words.test(cell ?? '') ? [row] : []));
    expect(drawn.marks[kind] ?? [], kind).toEqual(kind === 'read-aloud' && !drawn.marks[kind] ? [] : told);
  }
  return drawn;
}

/** The head of a column that tells of somebody's layer over a component. */
const COMPONENT_HEAD = /^(?<component>Goal|Task|Bond), (?<label>.*): [\w ]+$/;

async function expectLayersAreTable(
  on: Locator,
  layers: Awaited<ReturnType<typeof readTrendPicture>>['layers'],
  lines: readonly string[],
) {
  const { heads, rows } = await readTable(on.getByRole('table', { name: 'Every value the layers draw' }));
  const words = { 'Usual range': 'usual-range', Limits: 'limits', 'Moving average': 'moving-average' };
  const labels = [...new Set(heads.flatMap((head) => COMPONENT_HEAD.exec(head)?.groups?.['label'] ?? []))];
  const ids = [...new Set(lines.map((line) => line.slice(line.indexOf(' ') + 1)))];
  const [measured = ''] = Object.keys(layers).filter((name) => name.startsWith('measure '));
  const [, measuredBy] = measured.split(' ');
  expect(heads.length).toBeGreaterThan(1);
  for (const [at, head] of heads.entries()) {
    const layer = head.slice(head.lastIndexOf(': ') + 2);
    if (at === 0) continue;
    const { component, label = '' } = COMPONENT_HEAD.exec(head)?.groups ?? {};
    const of = component
      ? `${component.toLowerCase()} ${ids[labels.indexOf(label)]}`
      : `measure ${measuredBy}`;
    const name = `${of} ${words[layer as keyof typeof words]}`;
    const cells = rows.map((row) => row[at] ?? '');
    if (layer === 'Moving average') {
      expectSame(Object.entries(layers[name] ?? {}), Object.entries(numbersIn(cells)), name);
      continue;
    }
    for (const [side, bound] of ['lower', 'upper'].entries()) {
      const told = numbersIn(cells.map((cell) => cell.split(' to ')[side]));
      expectSame(Object.entries(layers[`${name} ${bound}`] ?? {}), Object.entries(told), `${name} ${bound}`);
    }
  }
}
