import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { Kbd } from './Kbd';
import styles from './Menu.module.css';
import type { MenuItem } from './menu-item';

interface MenuListProps {
  readonly id?: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Asked to go; by Escape and by choosing, the focus should return to where it was. */
  readonly onClose: (returnsFocus: boolean) => void;
}

/** The deeds of an open menu after the ARIA pattern: the first has the focus; arrows, Home and End move, Escape and Tab close. */
export function MenuList({ id, label, items, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  // Before the paint: a key pressed as soon as the menu is seen must act in it.
  useLayoutEffect(() => entries()[0]?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const next = targets[event.key];
    const isEscape = event.key === 'Escape';
    if (isEscape || event.key === 'Tab') onClose(isEscape);
    if (next !== undefined) all[(next + all.length) % all.length]?.focus();
    if (isEscape || next !== undefined) event.preventDefault();
  };
  return (
    <div ref={list} id={id} class={styles['menu']} role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          class={styles['item']}
          tabIndex={-1}
          onClick={() => {
            onClose(true);
            item.run();
          }}
        >
          {item.icon && <Icon node={item.icon} />}
          <span class={styles['label']}>{item.label}</span>
          {item.keys && <Kbd keys={item.keys} />}
        </button>
      ))}
    </div>
  );
}
