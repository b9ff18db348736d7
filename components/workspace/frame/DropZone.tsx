import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { moveTabBeside } from '../../../lib/places/beside';
import { moveTab } from '../../../lib/places/layout';
import type { Beside, Group } from '../../../lib/places/panes';
import { useChangeLayout } from '../use-layout';
import styles from './DropZone.module.css';
import { dragOf, endDrag } from './tab-drag';

/** Where a dragged tab would get a new pane. */
const SIDES = {
  left: { direction: 'row', isBefore: true },
  right: { direction: 'row', isBefore: false },
  above: { direction: 'column', isBefore: true },
  below: { direction: 'column', isBefore: false },
} as const satisfies Record<string, Beside>;

/** Where a dragged tab would go: among the pane's own tabs, or into a new pane. */
type Zone = 'among' | keyof typeof SIDES;

/** Share of a pane, from its edge, in which a dropped tab gets a pane of its own. */
const EDGE = 0.25;

/** A document that takes tabs which are dragged onto it. */
export function DropZone({
  group,
  children,
}: {
  readonly group: Group;
  readonly children: ComponentChildren;
}) {
  const change = useChangeLayout();
  const [zone, setZone] = useState<Zone | null>(null);
  const over = (event: DragEvent) => {
    if (!dragOf(event)) return;
    event.preventDefault();
    setZone(zoneOf(event));
  };
  const drop = (event: DragEvent) => {
    const drag = dragOf(event);
    setZone(null);
    if (!drag) return;
    event.preventDefault();
    const { key, from } = drag;
    const wanted = zoneOf(event);
    change((layout) =>
      wanted === 'among'
        ? moveTab(layout, { key, from, to: group.id, at: group.tabs.length })
        : moveTabBeside(layout, { key, from, beside: group.id, ...SIDES[wanted] }),
    );
    endDrag();
  };
  return (
    <div
      class={styles['zone']}
      onDragOver={over}
      onDragLeave={(event) => {
        const { relatedTarget, currentTarget } = event;
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setZone(null);
      }}
      onDrop={drop}
    >
      {children}
      {zone && <div class={`${styles['shade']} ${styles[zone]}`} aria-hidden="true" />}
    </div>
  );
}

function zoneOf({ currentTarget, clientX, clientY }: DragEvent): Zone {
  if (!(currentTarget instanceof HTMLElement)) return 'among';
  const { left, top, right, bottom, width, height } = currentTarget.getBoundingClientRect();
  const shares = {
    left: (clientX - left) / width,
    right: (right - clientX) / width,
    above: (clientY - top) / height,
    below: (bottom - clientY) / height,
  };
  const sides = Object.keys(shares) as (keyof typeof SIDES)[];
  const nearest = sides.reduce((one, other) => (shares[other] < shares[one] ? other : one));
  return shares[nearest] < EDGE ? nearest : 'among';
}
