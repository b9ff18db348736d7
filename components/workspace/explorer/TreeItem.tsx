import { ChevronRight, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { toggleBranch } from '../../../lib/places/areas';
import { openBeside } from '../../../lib/places/beside';
import { openTarget, visitTarget } from '../../../lib/places/layout';
import { type Target, targetKey } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Icon } from '../../controls/Icon';
import type { MenuItem } from '../../controls/menu-item';
import { focusDocument } from '../frame/focus-document';
import { useContextMenu } from '../use-context-menu';
import { useChangeLayout } from '../use-layout';
import styles from './Explorer.module.css';
import { FIRST_STOP, TreeContext } from './TreeContext';

interface TreeItemProps {
  /** Random ids and kinds only: which branches are open is kept. */
  readonly id: string;
  readonly level: number;
  readonly label: string;
  readonly icon?: IconNode;
  /** Something small at the end of the line. */
  readonly tail?: ComponentChildren;
  /** What it opens; a branch without one only opens and closes. */
  readonly target?: Target;
  /** What a click does where there is no document for it. */
  readonly onOpen?: () => void;
  /** What its menu offers besides opening its document; their keys act while the item has the focus. */
  readonly deeds?: readonly MenuItem[];
  /** A field that stands in place of the label while it is changed. */
  readonly field?: ComponentChildren;
  /** Makes the items below it, asked only while it is open; absent for a leaf. */
  readonly below?: () => ComponentChildren;
}

/** One line of the tree: a click shows its document as a preview, a double click or Enter keeps it, Ctrl with either opens it beside. */
export function TreeItem(props: TreeItemProps) {
  const { id, level, label, icon, tail, target, onOpen, deeds = [], field, below } = props;
  const { place } = useApp();
  const { stop, setStop } = useContext(TreeContext);
  const item = useLeaving(id);
  const change = useChangeLayout();
  const isOpen = below ? (place.value.layout?.areas.expanded.includes(id) ?? false) : undefined;
  const toggle = (wanted = !isOpen) =>
    change((layout) => ({ ...layout, areas: toggleBranch(layout.areas, id, wanted) }));
  const show = () => {
    if (target) change((layout) => closeDrawer(visitTarget(layout, target)));
    onOpen?.();
    if (below && (!target || !isOpen)) toggle();
  };
  const keep = () => {
    if (target) change((layout) => closeDrawer(openTarget(layout, target, { isPreview: false })));
  };
  const showBeside = () => {
    if (target) change((layout) => closeDrawer(openBeside(layout, target)));
  };
  const andFocus = (open: () => void) => () => {
    open();
    focusDocument();
  };
  const deedOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => {
    if (key === 'Enter' && target) return andFocus(ctrlKey || metaKey ? showBeside : keep);
    if (key === 'Enter' || key === ' ') return show;
    if (ctrlKey || metaKey || altKey || shiftKey) return undefined;
    return deeds.find(({ keys }) => keys === key)?.run;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = event.target === event.currentTarget ? deedOf(event) : undefined;
    // What is open must not get another name by the key that is meant for what has the focus here.
    if (!deed && event.key === 'F2') event.stopPropagation();
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  const ways: readonly MenuItem[] = target
    ? [
        { id: 'keep', label: say('workspace.menu.open'), keys: 'Enter', run: andFocus(keep) },
        { id: 'beside', label: say('workspace.menu.beside'), keys: 'Mod+Enter', run: andFocus(showBeside) },
      ]
    : [];
  const openMenu = useContextMenu(label, [...ways, ...deeds]);
  const isCurrent = target !== undefined && targetKey(target) === targetKey(place.value.target);
  useShowing(item, isCurrent);
  return (
    <div ref={item} class={styles['item']} role="none" data-item>
      <div
        class={styles['line']}
        role="treeitem"
        aria-level={level}
        aria-expanded={isOpen}
        aria-selected={isCurrent}
        data-name={label}
        tabIndex={stop === id ? 0 : -1}
        style={{ paddingInlineStart: `${level * 0.875 - 0.5}rem` }}
        onFocus={() => setStop(id)}
        onClick={(event) => (event.ctrlKey || event.metaKey ? showBeside() : show())}
        onContextMenu={openMenu}
        onDblClick={keep}
        onKeyDown={onKeyDown}
      >
        {below ? (
          <span
            class={styles['chevron']}
            data-toggle
            onClick={(event) => {
              event.stopPropagation();
              toggle();
            }}
          >
            <Icon node={ChevronRight} />
          </span>
        ) : (
          <span class={styles['chevron']} />
        )}
        {icon && <Icon node={icon} />}
        {field ?? (
          <span class={styles['label']} title={label}>
            {label}
          </span>
        )}
        {tail !== undefined && <span class={styles['tail']}>{tail}</span>}
      </div>
      {below && isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a group of tree items, not of fields
        <div role="group">{below()}</div>
      )}
    </div>
  );
}

/** An item that goes while it has the focus leaves it to the one beside or above it, and the Tab key another stop. */
function useLeaving(id: string) {
  const { setStop } = useContext(TreeContext);
  const item = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => () => {
      setStop((stop) => (stop === id ? FIRST_STOP : stop));
      const { current: gone } = item;
      if (!gone?.contains(document.activeElement)) return;
      const near =
        gone.nextElementSibling ?? gone.previousElementSibling ?? gone.parentElement?.closest('[data-item]');
      near?.querySelector<HTMLElement>('[role="treeitem"]')?.focus();
    },
    [id],
  );
  return item;
}

/** Scrolls to the line of what is shown, unless somebody is just walking through the tree. */
function useShowing(item: { readonly current: HTMLElement | null }, isCurrent: boolean): void {
  useLayoutEffect(() => {
    const line = item.current?.querySelector('[role="treeitem"]');
    const isWalked = line?.closest('[role="tree"]')?.contains(document.activeElement) ?? true;
    if (isCurrent && !isWalked) line?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
}

/** What lay over the document goes once something was chosen in it. */
function closeDrawer<Each extends { readonly areas: { readonly drawer: unknown } }>(layout: Each): Each {
  return layout.areas.drawer === null ? layout : { ...layout, areas: { ...layout.areas, drawer: null } };
}
