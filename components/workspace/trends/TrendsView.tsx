import { ChartNoAxesColumn } from 'lucide';
import { useMemo } from 'preact/hooks';
import { type HeadPoint, hasReach, headPoints } from '../../../lib/domain/practice/head-points';
import { addressOfTarget, targetKey } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Sparkline } from '../../charts/Sparkline';
import { EmptyState } from '../../controls/EmptyState';
import { Icon } from '../../controls/Icon';
import { sparkRaters } from '../caseload/spark-raters';
import { useClientNames } from '../documents/use-titles';
import { useWorkspace } from '../WorkspaceContext';
import styles from './TrendsView.module.css';

/** Numbers in labels count as numbers: C-2 stands before C-10. */
const byLabel = new Intl.Collator(undefined, { numeric: true });

/** The practice as a whole, and every client's newest ratings in the order of their labels: nobody is ranked. */
export function TrendsView() {
  const { heads, hidesLabels } = useWorkspace();
  const nameOf = useClientNames();
  const shown = targetKey(useApp().place.value.target);
  const rated = useMemo(
    () =>
      [...heads.values()]
        .filter(({ archived }) => !archived)
        .map((head) => ({ head, points: headPoints(head) }))
        .filter(({ points }) => points.some(hasValue))
        .toSorted((one, other) => byLabel.compare(one.head.label, other.head.label)),
    [heads],
  );
  const practice = addressOfTarget({ kind: 'practice' });
  return (
    <div class={styles['view']}>
      <header class={styles['header']}>
        <h2>{say('trends.title')}</h2>
      </header>
      <a class={styles['row']} href={practice} aria-current={shown === practice ? 'page' : undefined}>
        <b class={styles['label']}>
          <Icon node={ChartNoAxesColumn} /> {say('practice.title')}
        </b>
      </a>
      {rated.length === 0 ? (
        <EmptyState text={say('workspace.trends.none')} />
      ) : (
        <ul>
          {rated.map(({ head, points }) => {
            const { clientId } = head;
            const address = addressOfTarget({ kind: 'trends', clientId });
            return (
              <li key={clientId}>
                <a class={styles['row']} href={address} aria-current={shown === address ? 'page' : undefined}>
                  <b class={styles['label']}>{nameOf(clientId)}</b>
                  <Sparkline points={points} raters={sparkRaters(head, hidesLabels)} />
                </a>
              </li>
            );
          })}
        </ul>
      )}
      <p class={styles['soft']}>
        {say('workspace.trends.what')}
        {rated.some(({ head }) => hasReach(head)) && ` ${say('chart.spark.reach')}`}
      </p>
    </div>
  );
}

function hasValue({ clients, practitioner }: HeadPoint): boolean {
  return [...clients, practitioner].some((values) => Object.values(values).some((value) => value !== null));
}
