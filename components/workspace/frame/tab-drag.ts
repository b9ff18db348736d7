/** The tab being dragged: within this page only, so that nothing of it is handed to other programs. */
interface TabDrag {
  readonly key: string;
  readonly from: number;
}

const KIND = 'application/x-beside-tab';
let current: TabDrag | null = null;

/** Begins to drag a tab. */
export function beginDrag(event: DragEvent, drag: TabDrag): void {
  current = drag;
  event.dataTransfer?.setData(KIND, '');
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
}

/** The tab that an event drags; null if it drags something else. */
export function dragOf(event: DragEvent): TabDrag | null {
  return event.dataTransfer?.types.includes(KIND) ? current : null;
}

/** The drag is over, whatever came of it. */
export function endDrag(): void {
  current = null;
}
