import { type Group, groupsOf, shownTab } from '../../../lib/places/panes';
import { type Target, targetKey } from '../../../lib/places/targets';
import { useApp } from '../../app/AppContext';
import { ErrorBoundary } from '../../app/ErrorBoundary';
import { documentKind } from '../documents/document-kinds';
import { useChangeLayout } from '../use-layout';
import { DropZone } from './DropZone';
import styles from './Panes.module.css';
import { TabStrip } from './TabStrip';
import { panelId, tabId } from './tab-ids';

interface GroupViewProps {
  readonly group: Group;
  readonly isActive: boolean;
}

/** One pane: its tabs, and the document of the one that is shown. */
export function GroupView({ group, isActive }: GroupViewProps) {
  const { place } = useApp();
  const change = useChangeLayout();
  const { target } = shownTab(group);
  const key = targetKey(target);
  const attend = () => {
    const { layout } = place.value;
    if (layout && layout.activeGroup !== group.id)
      change((standing) =>
        groupsOf(standing.root).some(({ id }) => id === group.id)
          ? { ...standing, activeGroup: group.id }
          : standing,
      );
  };
  return (
    <div
      class={styles['group']}
      data-group={group.id}
      data-active={isActive || undefined}
      onFocusIn={attend}
      onPointerDown={attend}
    >
      <TabStrip group={group} isActive={isActive} />
      <DropZone group={group}>
        <div
          id={panelId(group.id)}
          class={styles['document']}
          role="tabpanel"
          aria-labelledby={tabId(group.id, key)}
          tabIndex={-1}
        >
          <ErrorBoundary key={key}>
            <DocumentView target={target} isActive={isActive} />
          </ErrorBoundary>
        </div>
      </DropZone>
    </div>
  );
}

function DocumentView({ target, isActive }: { target: Target; isActive: boolean }) {
  const { View } = documentKind(target.kind);
  return <View target={target} isActive={isActive} />;
}
