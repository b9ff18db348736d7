/** Which sessions of a series are drawn. Counted from the newest, so that a new session comes in by itself. */
export interface TrendWindow {
  /** How many are drawn. */
  readonly count: number;
  /** How many newer ones are left out. */
  readonly after: number;
}

/** How many sessions a long series shows at first. */
export const RECENT = 24;
/** Fewer than this are not looked at by themselves. */
export const LEAST_SHOWN = 6;

/** The newest sessions. */
export const NEWEST: TrendWindow = { count: RECENT, after: 0 };

/** The window as it can be drawn of so many sessions. */
export function fitWindow({ count, after }: TrendWindow, total: number): TrendWindow {
  const shown = Math.min(total, Math.max(LEAST_SHOWN, Math.round(count)));
  return { count: shown, after: Math.max(0, Math.min(total - shown, Math.round(after))) };
}

/** Place of the first drawn session, from 0. */
export function firstOf({ count, after }: TrendWindow, total: number): number {
  return total - after - count;
}

/** Moves to later sessions, or with a negative number to earlier ones. */
export function panWindow(window: TrendWindow, total: number, by: number): TrendWindow {
  return fitWindow({ ...window, after: window.after - by }, total);
}

/** Draws `factor` times as many sessions; `at` (a place from 0) stays where it is on the picture, as far as it can. */
export function zoomWindow(window: TrendWindow, total: number, factor: number, at: number): TrendWindow {
  const wanted = window.count * factor;
  const count = fitWindow(
    { count: factor > 1 ? Math.ceil(wanted) : Math.floor(wanted), after: 0 },
    total,
  ).count;
  const share = (at - firstOf(window, total)) / Math.max(1, window.count - 1);
  const first = at - share * (count - 1);
  return fitWindow({ count, after: total - count - Math.round(first) }, total);
}

/** The nearest window of the same width that draws a session. */
export function revealIn(window: TrendWindow, total: number, at: number): TrendWindow {
  const first = firstOf(window, total);
  const by = at < first ? at - first : Math.max(0, at - (first + window.count - 1));
  return by === 0 ? window : panWindow(window, total, by);
}
