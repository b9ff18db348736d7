import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import styles from './Separator.module.css';

interface SeparatorProps {
  readonly label: string;
  /** `vertical` stands between what is left and right of it, and moves sideways. */
  readonly orientation: 'vertical' | 'horizontal';
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** By how much one press of an arrow key moves it; right and down count as more. */
  readonly step: number;
  /** Called with how far it was moved in CSS pixels (by mouse) or in the unit of `step` (by key). */
  readonly onMove: (by: number, unit: 'pixels' | 'steps') => void;
  readonly onReset?: () => void;
}

/** A border that can be moved by mouse and by arrow keys (ARIA window splitter). */
export function Separator(props: SeparatorProps) {
  const { label, orientation, value, least, most, step, onMove, onReset } = props;
  const last = useRef<number | null>(null);
  const isVertical = orientation === 'vertical';
  const at = (event: TargetedPointerEvent<HTMLElement>) => (isVertical ? event.clientX : event.clientY);
  const start = (event: TargetedPointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
    last.current = at(event);
  };
  const move = (event: TargetedPointerEvent<HTMLElement>) => {
    if (last.current === null) return;
    const by = at(event) - last.current;
    last.current = at(event);
    if (by !== 0) onMove(by, 'pixels');
  };
  const end = () => {
    last.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const deeds: Readonly<Record<string, number>> = {
      [isVertical ? 'ArrowLeft' : 'ArrowUp']: -step,
      [isVertical ? 'ArrowRight' : 'ArrowDown']: step,
    };
    const by = deeds[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onMove(by, 'steps');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between texts is not a border that moves
    <div
      class={`${styles['separator']} ${styles[orientation]}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={Math.round(value)}
      aria-valuemin={Math.round(least)}
      aria-valuemax={Math.round(most)}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onDblClick={onReset}
      onKeyDown={onKeyDown}
    />
  );
}
