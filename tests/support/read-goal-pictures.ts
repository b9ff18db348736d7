import type { Page } from 'playwright-core';

/** The scores of each sayer's course of goal attainment, oldest first, read off the ticks of the first picture on a page. */
export function readAttainment(page: Page): Promise<(readonly [sayer: string, scores: number[]])[]> {
  return page
    .locator('svg:has([data-sayer])')
    .first()
    .evaluate((svg) => {
      const ticks = [...svg.querySelectorAll('[data-tick]')].map(
        (tick) =>
          [
            Number(tick.querySelector('line')?.getAttribute('y1')),
            Number(tick.getAttribute('data-tick')),
          ] as const,
      );
      const [first = [0, 0], last = [1, 1]] = [ticks[0], ticks.at(-1)];
      const scoreAt = (y: number) =>
        first[1] + ((y - first[0]) / (last[0] - first[0])) * (last[1] - first[1]);
      return [...svg.querySelectorAll('[data-sayer]')].map(
        (course) =>
          [
            course.getAttribute('data-sayer') ?? '',
            [...course.querySelectorAll('circle')].map((dot) => scoreAt(Number(dot.getAttribute('cy')))),
          ] as const,
      );
    });
}

/** Where the dots of each bar on a progress page stand between the ends of its line, from 0 to 10. */
export function readProgressBars(page: Page): Promise<string[][]> {
  return page.locator('article svg').evaluateAll((bars) =>
    bars.map((bar) => {
      const line = bar.querySelector('line');
      const [left, right] = ['x1', 'x2'].map((side) => Number(line?.getAttribute(side)));
      return [...bar.querySelectorAll('circle')].map((dot) =>
        (((Number(dot.getAttribute('cx')) - (left ?? 0)) / ((right ?? 1) - (left ?? 0))) * 10).toFixed(1),
      );
    }),
  );
}
