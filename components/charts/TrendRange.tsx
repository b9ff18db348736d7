import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide';
import { say } from '../../lib/words';
import { IconButton } from '../controls/IconButton';
import styles from './TrendRange.module.css';
import type { TrendModel } from './trend-model';
import { LEAST_SHOWN, RECENT } from './trend-window';
import { type WindowMoves, ZOOM } from './use-window-gestures';

interface TrendRangeProps extends WindowMoves {
  readonly model: TrendModel;
}

/** Which part of a long series is drawn, and every way to move it without a drag or a wheel. */
export function TrendRange({ model, pan, zoom }: TrendRangeProps) {
  const { first, total } = model;
  const count = model.series.length;
  if (total <= RECENT) return null;
  const middle = first + (count - 1) / 2;
  const places = { from: first + 1, to: first + count, total };
  const text = areAllHeld(model) ? say('chart.window', places) : say('chart.window.held-or-not', places);
  const page = Math.max(1, Math.round(count / 2));
  const [hasEarlier, hasLater] = [first > 0, first + count < total];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as an inline row in every browser
    <div role="group" class={styles['range']} aria-label={say('chart.range')}>
      <IconButton
        icon={ChevronLeft}
        label={say('chart.window.earlier')}
        disabled={!hasEarlier}
        onClick={() => pan(-page)}
      />
      <input
        class={styles['slider']}
        type="range"
        autocomplete="off"
        aria-label={say('chart.window.place')}
        aria-valuetext={text}
        min={0}
        max={Math.max(0, total - count)}
        value={first}
        disabled={count === total}
        onInput={(event) => pan(Number(event.currentTarget.value) - first)}
      />
      <IconButton
        icon={ChevronRight}
        label={say('chart.window.later')}
        disabled={!hasLater}
        onClick={() => pan(page)}
      />
      <IconButton
        icon={ZoomIn}
        label={say('chart.window.closer')}
        disabled={count <= LEAST_SHOWN}
        onClick={() => zoom(1 / ZOOM, hasLater ? middle : total - 1)}
      />
      <IconButton
        icon={ZoomOut}
        label={say('chart.window.wider')}
        disabled={count === total}
        onClick={() => zoom(ZOOM, hasLater ? middle : total - 1)}
      />
      <span class={styles['text']}>{text}</span>
    </div>
  );
}

/** Whether places and numbers are the same: then no session up to the last drawn one was cancelled or not attended. */
function areAllHeld({ series, first }: TrendModel): boolean {
  return series.at(-1)?.number === first + series.length;
}
