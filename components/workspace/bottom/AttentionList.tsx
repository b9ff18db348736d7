import { useMemo } from 'preact/hooks';
import { factLevel } from '../../../lib/domain/practice/attention';
import { addressOfTarget, clientOf } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useFacts } from '../../app/use-facts';
import { EmptyState } from '../../controls/EmptyState';
import { sayFact } from '../../records/attention-words';
import { LevelIcon } from '../../records/signals/LevelMark';
import { nameIn } from '../caseload/spark-raters';
import { useWorkspace } from '../WorkspaceContext';
import styles from './AttentionList.module.css';
import { attentionIn } from './attention-list';

/** Whatever is worth a look in the whole caseload, a client's own concerns first; each line leads to its client. */
export function AttentionList() {
  const { heads, hidesLabels } = useWorkspace();
  const factsOf = useFacts();
  const clients = useMemo(() => attentionIn(heads, factsOf), [heads, factsOf]);
  const shown = clientOf(useApp().place.value.target);
  if (clients.length === 0) return <EmptyState text={say('workspace.attention.none')} />;
  return (
    <ul class={styles['list']}>
      {clients.map(({ head, facts }, index) => (
        <li key={head.clientId}>
          <a
            class={styles['client']}
            href={addressOfTarget({ kind: 'client', clientId: head.clientId })}
            aria-current={head.clientId === shown || undefined}
            data-first-stop={index === 0 || undefined}
          >
            <b>{hidesLabels ? say('workspace.label.hidden') : head.label}</b>
            <span class={styles['facts']}>
              {facts.map((fact) => (
                <span key={fact.kind} class={styles['fact']}>
                  <LevelIcon level={factLevel(fact.kind)} />
                  {sayFact(fact, nameIn(head, hidesLabels))}
                </span>
              ))}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
