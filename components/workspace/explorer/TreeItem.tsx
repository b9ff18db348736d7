import { ChevronRight, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
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
import { TreeContext } from './TreeContext';

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
  /** What its menu offers besides opening its document. */
  readonly deeds?: readonly MenuItem[];
  /** Makes the items below it, asked only while it is open; absent for a leaf. */
  readonly below?: () => ComponentChildren;
}

/** One line of the tree: a click shows its document as a preview, a double click or Enter keeps it, Ctrl with either opens it beside. */
export function TreeItem(props: TreeItemProps) {
  const { id, level, label, icon, tail, target, onOpen, deeds = [], below } = props;
  const { place } = useApp();
  const { stop, setStop } = useContext(TreeContext);
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === ' ' || !target) show();
    else andFocus(event.ctrlKey || event.metaKey ? showBeside : keep)();
  };
  const ways: readonly MenuItem[] = target
    ? [
        { id: 'keep', label: say('workspace.menu.open'), keys: 'Enter', run: andFocus(keep) },
        { id: 'beside', label: say('workspace.menu.beside'), keys: 'Mod+Enter', run: andFocus(showBeside) },
      ]
    : [];
  const openMenu = useContextMenu(label, [...ways, ...deeds]);
  const isCurrent = target !== undefined && targetKey(target) === targetKey(place.value.target);
  return (
    <div class={styles['item']} role="none" data-item>
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
        <span class={styles['label']} title={label}>
          {label}
        </span>
        {tail !== undefined && <span class={styles['tail']}>{tail}</span>}
      </div>
      {below && isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a group of tree items, not of fields
        <div role="group">{below()}</div>
      )}
    </div>
  );
}

/** What lay over the document goes once something was chosen in it. */
function closeDrawer<Each extends { readonly areas: { readonly drawer: unknown } }>(layout: Each): Each {
  return layout.areas.drawer === null ? layout : { ...layout, areas: { ...layout.areas, drawer: null } };
}
