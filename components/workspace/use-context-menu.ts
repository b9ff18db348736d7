import type { MenuItem } from '../controls/menu-item';
import { useWorkspace } from './WorkspaceContext';

/** What answers the wish for a menu, by mouse or by its key; with nothing to offer, the browser's own comes. */
export function useContextMenu(label: string, items: readonly MenuItem[]): (event: MouseEvent) => void {
  const { menu } = useWorkspace();
  return (event) => {
    if (items.length === 0 || event.defaultPrevented) return;
    event.preventDefault();
    menu.value = { label, items, x: event.clientX, y: event.clientY };
  };
}
