import type { Cell } from '../../lib/domain/alliance/chart-reading';
import { formatValue } from '../../lib/words/formats';
import { say, WORDS_LOCALE } from '../../lib/words/index';

const signed = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const list = new Intl.ListFormat(WORDS_LOCALE, { type: 'conjunction' });

const plain = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** A total, with a decimal only where it has one: "14", "23.5". */
export const formatNumber = (value: number): string => plain.format(value);

/** A signed gap: "+1.5", "0.0", "-0.5" in the browser's own way. */
export const formatGap = (gap: number): string => signed.format(gap);

/** A gap's size without its sign, in words: "1 point", "0.5 points". */
export const formatPoints = (gap: number): string => say('chart.points', { count: Math.abs(gap) });

/** The date of a session; with the year where a chart spans more than one. */
export const formatDay = (at: number, hasYear: boolean): string => (hasYear ? dayAndYear : day).format(at);

/** "3, 5, and 9". */
export const formatList = (parts: readonly (string | number)[]): string => list.format(parts.map(String));

/** What a table cell or a reading says of one rater, component and session. */
export function formatCell(cell: Cell): string {
  return cell.kind === 'value' ? formatValue(cell.value) : say(`chart.cell.${cell.kind}`);
}

/** Whether two sessions of a chart lie in different years. */
export function spansYears(points: readonly { readonly at: number }[]): boolean {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return false;
  return new Date(first.at).getFullYear() !== new Date(last.at).getFullYear();
}
