import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { dashOfClient } from '../../../components/charts/chart-rater';
import { RaterGlyph } from '../../../components/charts/Glyph';
import { CLIENT } from './sample';

/** As many people as have a pattern of their own. */
const PEOPLE = 8;

/** Where the sign for a line shows ink, in half pixels, without what its dot covers. */
function inkOf(dash: string): readonly boolean[] {
  const { container } = render(<RaterGlyph rater={CLIENT} dash={dash} />);
  const line = container.querySelector('line');
  const dot = container.querySelector('circle');
  const number = (of: Element | null, name: string) => Number(of?.getAttribute(name) ?? 0);
  const pattern = (line?.getAttribute('stroke-dasharray') ?? '').split(' ').filter(Boolean).map(Number);
  const period = pattern.reduce((sum, part) => sum + part, 0);
  const reach = number(dot, 'r') + number(dot, 'stroke-width') / 2;
  const isInk = (x: number) => {
    let left = (x + number(line, 'stroke-dashoffset')) % (period || 1);
    const part = pattern.findIndex((length) => {
      left -= length;
      return left < 0;
    });
    return part % 2 === 0 || period === 0;
  };
  return Array.from({ length: 64 }, (_, half) => half / 2 + 0.25)
    .filter((x) => Math.abs(x - number(dot, 'cx')) > reach)
    .map(isInk);
}

it('tells the lines of eight people apart beside its dot, which hides the middle', () => {
  const inks = Array.from({ length: PEOPLE }, (_, place) => inkOf(dashOfClient(place)));
  for (const [place, ink] of inks.entries())
    for (const other of inks.slice(place + 1)) {
      const halves = ink.filter((isInk, at) => isInk !== other[at]).length;
      expect(halves, `line ${place + 1}, half pixels of difference`).toBeGreaterThanOrEqual(6);
    }
});
