import { X } from 'lucide';
import { openBeside } from '../../../lib/places/beside';
import { closeOtherTabs, pinTab } from '../../../lib/places/layout';
import type { Tab } from '../../../lib/places/panes';
import { targetKey } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { Icon } from '../../controls/Icon';
import { documentKind } from '../documents/document-kinds';
import { useContextMenu } from '../use-context-menu';
import { useChangeLayout } from '../use-layout';
import { useWorkspace } from '../WorkspaceContext';
import styles from './TabStrip.module.css';
import { beginDrag, endDrag } from './tab-drag';
import { panelId, tabId } from './tab-ids';

interface TabViewProps {
  readonly tab: Tab;
  readonly groupId: number;
  /** Whether its document is shown in the pane. */
  readonly isShown: boolean;
  readonly isActive: boolean;
  readonly onShow: () => void;
  readonly onClose: () => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** One tab: a preview in italics, a dot while something is not in its record yet. */
export function TabView({ tab, groupId, isShown, isActive, onShow, onClose, onDrop }: TabViewProps) {
  const change = useChangeLayout();
  const { states } = useWorkspace();
  const key = targetKey(tab.target);
  const isDirty = states.value.get(key)?.isDirty ?? false;
  const { icon, useTitle } = documentKind(tab.target.kind);
  const title = useTitle(tab.target);
  const openMenu = useContextMenu(title, [
    { id: 'close', label: say('deed.tab.close'), run: onClose },
    {
      id: 'close-others',
      label: say('deed.tab.close-others'),
      run: () => change((layout) => closeOtherTabs(layout, groupId, key)),
    },
    { id: 'pin', label: say('deed.tab.pin'), run: () => change((layout) => pinTab(layout, key)) },
    {
      id: 'beside',
      label: say('workspace.menu.beside'),
      run: () => change((layout) => openBeside(layout, tab.target)),
    },
  ]);
  const names = [styles['tab'], tab.isPreview && styles['preview']];
  return (
    <div
      class={names.filter(Boolean).join(' ')}
      role="presentation"
      data-shown={isShown || undefined}
      data-active={isActive || undefined}
      draggable
      onDragStart={(event) => beginDrag(event, { key, from: groupId })}
      onDragEnd={endDrag}
      onDrop={onDrop}
      onAuxClick={(event) => {
        if (event.button === 1) onClose();
      }}
      onContextMenu={openMenu}
      onDblClick={() => change((layout) => pinTab(layout, key))}
    >
      <button
        id={tabId(groupId, key)}
        type="button"
        role="tab"
        class={styles['title']}
        title={title}
        aria-selected={isShown}
        aria-controls={isShown ? panelId(groupId) : undefined}
        aria-keyshortcuts="Delete"
        tabIndex={isShown ? 0 : -1}
        onClick={onShow}
      >
        <Icon node={icon} />
        <span class={styles['words']}>{title}</span>
        {isDirty && <span class={styles['dot']} aria-hidden="true" />}
        {isDirty && <span class="visually-hidden">{say('workspace.tab.dirty')}</span>}
        {tab.isPreview && <span class="visually-hidden">{say('workspace.tab.preview')}</span>}
      </button>
      {/* For the mouse; by keyboard, and for screen readers, Delete closes. */}
      <button
        type="button"
        class={styles['close']}
        title={say('workspace.tab.close', { title })}
        aria-hidden="true"
        tabIndex={-1}
        onPointerDown={(event) => event.preventDefault()}
        onClick={onClose}
      >
        <Icon node={X} />
      </button>
    </div>
  );
}
