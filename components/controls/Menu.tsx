import { EllipsisVertical, type IconNode } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { Kbd } from './Kbd';
import styles from './Menu.module.css';

/** One deed in a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconNode;
  readonly keys?: string | null;
  readonly run: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly icon?: IconNode;
}

/** A button that opens a menu after the ARIA pattern: arrows, Home and End move, Escape closes, focus returns. */
export function Menu({ label, items, icon = EllipsisVertical }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const close = (returnsFocus: boolean) => {
    setOpen(false);
    if (returnsFocus) root.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    entries()[0]?.focus();
    const onOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onOutside);
    return () => document.removeEventListener('pointerdown', onOutside);
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const next = targets[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') close(event.key === 'Escape');
    if (next !== undefined) all[(next + all.length) % all.length]?.focus();
    if (event.key === 'Escape' || next !== undefined) event.preventDefault();
  };
  return (
    <div ref={root} class={styles['root']} onKeyDown={onKeyDown}>
      <IconButton
        icon={icon}
        label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div id={id} class={styles['menu']} role="menu" aria-label={label}>
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              class={styles['item']}
              tabIndex={-1}
              onClick={() => {
                close(true);
                item.run();
              }}
            >
              {item.icon && <Icon node={item.icon} />}
              <span class={styles['label']}>{item.label}</span>
              {item.keys && <Kbd keys={item.keys} />}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
