import { Columns2, Rows2, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { closeTab, moveTab, openTarget } from '../../../lib/places/layout';
import { type Group, shownTab, type Tab } from '../../../lib/places/panes';
import { clientOf, targetKey } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { IconButton } from '../../controls/IconButton';
import { useChangeLayout } from '../use-layout';
import styles from './TabStrip.module.css';
import { TabView } from './TabView';
import { dragOf, endDrag } from './tab-drag';

interface TabStripProps {
  readonly group: Group;
  readonly isActive: boolean;
}

/** The tabs of a pane (ARIA tabs): arrows move, Delete closes, Alt+Shift+arrows reorder; dragged ones go to any pane. */
export function TabStrip({ group, isActive }: TabStripProps) {
  const { run } = useApp();
  const change = useChangeLayout();
  const strip = useRef<HTMLDivElement>(null);
  const shown = shownTab(group);
  const shownKey = targetKey(shown.target);
  useEffect(() => {
    strip.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shownKey]);
  const show = (tab: Tab | undefined) => {
    if (tab) change((layout) => openTarget(layout, tab.target, { isPreview: true, groupId: group.id }));
  };
  const close = (key: string) => change((layout) => closeTab(layout, group.id, key));
  const place = (key: string, at: number, from = group.id) =>
    change((layout) => moveTab(layout, { key, from, to: group.id, at }));
  const focusShown = () =>
    requestAnimationFrame(() => strip.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  const onKeyDown = (event: KeyboardEvent) => {
    const at = group.tabs.indexOf(shown);
    const count = group.tabs.length;
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: count - 1,
    };
    const next = steps[event.key];
    if (event.key === 'Delete') close(shownKey);
    else if (next === undefined || event.ctrlKey || event.metaKey) return;
    else if (event.altKey && event.shiftKey) place(shownKey, Math.max(0, Math.min(count - 1, next)));
    else if (event.altKey) return;
    else show(group.tabs[(next + count) % count]);
    event.preventDefault();
    focusShown();
  };
  const onDrop = (event: DragEvent, at: number) => {
    const drag = dragOf(event);
    if (!drag) return;
    event.preventDefault();
    event.stopPropagation();
    place(drag.key, at, drag.from);
    endDrag();
  };
  return (
    <div
      class={styles['strip']}
      data-active={isActive || undefined}
      onDragOver={(event) => {
        if (dragOf(event)) event.preventDefault();
      }}
      onDrop={(event) => onDrop(event, group.tabs.length)}
      onDblClick={(event) => {
        const isBesideTabs = event.target === strip.current || event.target === event.currentTarget;
        if (isBesideTabs) void run('note.new', { clientId: clientOf(shown.target) });
      }}
    >
      <div
        ref={strip}
        class={styles['tabs']}
        role="tablist"
        aria-label={say('workspace.tabs')}
        onKeyDown={onKeyDown}
        onWheel={(event) => {
          // Without a scrollbar, the wheel goes along the tabs.
          if (event.deltaX === 0) event.currentTarget.scrollLeft += event.deltaY;
        }}
      >
        {group.tabs.map((tab, index) => (
          <TabView
            key={targetKey(tab.target)}
            {...{ tab, isActive }}
            groupId={group.id}
            isShown={tab === shown}
            onShow={() => show(tab)}
            onClose={() => close(targetKey(tab.target))}
            onDrop={(event) => onDrop(event, index)}
          />
        ))}
      </div>
      {isActive && (
        <div class={styles['deeds']}>
          <IconButton
            icon={Columns2}
            label={say('deed.pane.split-right')}
            onClick={() => void run('pane.split-right', null)}
          />
          <IconButton
            icon={Rows2}
            label={say('deed.pane.split-down')}
            onClick={() => void run('pane.split-down', null)}
          />
          <IconButton icon={X} label={say('deed.tab.close')} onClick={() => void run('tab.close', null)} />
        </div>
      )}
    </div>
  );
}
