import type { ComponentChildren } from 'preact';
import styles from './ChartTable.module.css';

interface TableScrollerProps {
  readonly id: string;
  readonly label: string;
  /** Too wide for paper, where it comes in parts of its own. */
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

/** Room for a table that may be larger than the page; focusable, so that it can be scrolled by keyboard. */
export function TableScroller({ id, label, isWide = false, children }: TableScrollerProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark for every chart
    <div id={id} role="group" aria-label={label} class={styles['scroller']} data-wide={isWide} tabIndex={0}>
      {children}
    </div>
  );
}
