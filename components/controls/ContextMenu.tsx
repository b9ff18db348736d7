import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import styles from './Menu.module.css';
import { MenuList } from './MenuList';
import type { MenuItem } from './menu-item';

/** A menu that was asked for at a place of the page, in CSS pixels. */
export interface MenuAsked {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly x: number;
  readonly y: number;
}

/** A menu where it was asked for, kept within the window; the focus returns to what had it. */
export function ContextMenu({ asked, onClose }: { readonly asked: MenuAsked; readonly onClose: () => void }) {
  const box = useRef<HTMLElement>(null);
  const before = useRef(document.activeElement);
  const { label, items, x, y } = asked;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.insetInlineStart = `${Math.max(0, Math.min(x, innerWidth - width))}px`;
    element.style.insetBlockStart = `${Math.max(0, Math.min(y, innerHeight - height))}px`;
  }, [x, y]);
  useEffect(() => {
    const onOutside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', onOutside);
    addEventListener('blur', onClose);
    return () => {
      document.removeEventListener('pointerdown', onOutside);
      removeEventListener('blur', onClose);
    };
  }, []);
  return (
    // A landmark while it is there, as everything on a page should stand in one.
    <section
      ref={box}
      class={styles['context']}
      aria-label={label}
      onContextMenu={(event) => event.preventDefault()}
    >
      <MenuList
        {...{ label, items }}
        onClose={(returnsFocus) => {
          onClose();
          if (returnsFocus && before.current instanceof HTMLElement) before.current.focus();
        }}
      />
    </section>
  );
}
