import type { Layout } from '../../../lib/places/layout';
import { ActivityBar } from '../ActivityBar';
import { StatusBar } from '../StatusBar';
import styles from './Frame.module.css';
import { Panes } from './Panes';

/** The panes, and the bars around them. */
export function Frame({ layout }: { layout: Layout }) {
  return (
    <div class={styles['workspace']}>
      <ActivityBar />
      <main class={styles['panes']}>
        <Panes pane={layout.root} activeGroup={layout.activeGroup} />
      </main>
      <StatusBar />
    </div>
  );
}
