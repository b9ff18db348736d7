import { useEffect, useState } from 'preact/hooks';
import { activeTarget, type Layout } from '../../../lib/places/layout';
import { say } from '../../../lib/words/index';
import { ActivityBar } from '../ActivityBar';
import { sideActivity } from '../activities';
import { hasAside } from '../aside/sections';
import { laterView } from '../documents/later-view';
import { ChordStatus } from '../status/ChordStatus';
import { StatusBar } from '../status/StatusBar';
import { AreaView } from './AreaView';
import styles from './Frame.module.css';
import { Panes } from './Panes';

const Aside = laterView(() => import('../aside/Aside').then(({ Aside: View }) => View));
const Bottom = laterView(() => import('../bottom/Bottom').then(({ Bottom: View }) => View));

/** The panes, and the areas around them. */
export function Frame({ layout }: { layout: Layout }) {
  const { root, activeGroup, areas } = layout;
  const isSettled = useSettled();
  const activity = sideActivity(areas.activity);
  return (
    <div class={styles['workspace']} data-zen={areas.isZen || undefined}>
      {!areas.isZen && <ActivityBar areas={areas} />}
      <div class={styles['middle']}>
        {activity?.View && (
          <AreaView area="side" areas={areas} label={say('workspace.area.side')}>
            {isSettled && <activity.View />}
          </AreaView>
        )}
        <div class={styles['centre']}>
          <main class={styles['panes']} data-part-name="panes" data-folded={areas.isFolded || undefined}>
            <Panes pane={root} activeGroup={activeGroup} />
          </main>
          <AreaView area="bottom" areas={areas} label={say('workspace.attention')}>
            {isSettled && <Bottom />}
          </AreaView>
        </div>
        {hasAside(activeTarget(layout)) && (
          <AreaView area="aside" areas={areas} label={say('workspace.area.aside')}>
            {isSettled && <Aside />}
          </AreaView>
        )}
      </div>
      {areas.isZen ? <ChordStatus isAlone /> : <StatusBar />}
    </div>
  );
}

/** Whether the first picture is on the screen: what stands around the document waits for it. */
function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setSettled(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isSettled;
}
