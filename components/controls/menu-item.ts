import type { IconNode } from 'lucide';

/** One deed in a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconNode;
  readonly keys?: string | null;
  readonly run: () => void;
}
