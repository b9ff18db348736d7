import type { Component } from '../../lib/domain/alliance/components';
import { type ChartRater, dotOf } from './chart-rater';
import styles from './Glyph.module.css';
import { ALOUD_PATH, componentPath, DECLINED_PATH, SPEECH_PATH, trianglePath } from './marks';

/** A component's small mark: filled as a client draws it. */
export function ComponentGlyph({ component }: { component: Component }) {
  return (
    <svg class={styles[component]} width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true">
      <path d={componentPath(component, 9)} fill="currentColor" />
    </svg>
  );
}

/** Pixels from the edge to the first gap: a long dash would reach the dot, which hides the gap behind it. */
const FIRST_DASH = 5;

/** How far into its first dash a pattern begins, so that its gaps stand beside the dot. */
function begunIn(dash: string): number {
  return Math.max(0, Number(dash.split(' ')[0]) - FIRST_DASH);
}

/**
 * A rater's line as the chart draws it: solid with a filled dot for clients, dashed and hollow for the practitioner, a young child's dot
 * without a line. `dash` null leaves the dot alone.
 */
export function RaterGlyph({ rater, dash }: { rater: ChartRater; dash: string | null }) {
  const isHollow = rater.side === 'practitioner';
  return (
    <svg
      width={dash === null ? 10 : 32}
      height="10"
      viewBox={dash === null ? '11 -5 10 10' : '0 -5 32 10'}
      aria-hidden="true"
    >
      {dash !== null && !rater.isChild && (
        <line
          {...{ x1: 0, x2: 32, y1: 0, y2: 0, stroke: 'currentColor' }}
          stroke-width="1.5"
          stroke-dasharray={dash}
          stroke-dashoffset={begunIn(dash)}
        />
      )}
      <circle
        class={styles[dotOf(rater)]}
        cx="16"
        cy="0"
        r={isHollow ? 3.5 : 3.2}
        fill="currentColor"
        stroke="currentColor"
        stroke-width="1.5"
      />
    </svg>
  );
}

/** What a session's marks can mean. */
export type EventKind = 'strain' | 'repair' | 'concern' | 'declined' | 'read-aloud';

/** The outline of a session's mark around 0,0, to be drawn inside an SVG at any place. */
export function EventShape({ kind, size = 9 }: { kind: EventKind; size?: number }) {
  switch (kind) {
    case 'strain':
      return <path class={styles['strain']} d={trianglePath(size)} transform="rotate(180)" />;
    case 'repair':
      return <path class={styles['repair']} d={trianglePath(size)} />;
    case 'concern':
      return <path class={styles['concern']} d={SPEECH_PATH} />;
    case 'declined':
      return <path class={styles['declined']} d={DECLINED_PATH} />;
    case 'read-aloud':
      return <path class={styles['aloud']} d={ALOUD_PATH} />;
  }
}

/** A session's mark on its own, for a legend or a reading. */
export function EventGlyph({ kind }: { kind: EventKind }) {
  return (
    <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
      <EventShape kind={kind} />
    </svg>
  );
}
