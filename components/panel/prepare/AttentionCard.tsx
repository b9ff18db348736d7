import { useMemo } from 'preact/hooks';
import { type AttentionFact, attention } from '../../../lib/domain/practice/due-checks';
import { say } from '../../../lib/words/index';
import { useVault } from '../../app/AppContext';
import { useLive } from '../../app/use-live';
import { Card } from '../../controls/Card';
import styles from './prepare.module.css';

/** Plain facts worth a look before the session, a client's own concern first. */
export function AttentionCard({ clientId }: { clientId: string }) {
  const { store } = useVault();
  const head = useLive(`head/${clientId}`, () => store.watch('heads', clientId));
  const facts = useMemo(() => (head?.ok ? attention(head.value).filter(isNews) : []), [head]);
  if (facts.length === 0) return null;
  return (
    <Card title={say('prepare.attention')}>
      <ul class={styles['facts']}>
        {facts.map((fact) => (
          <li key={fact.kind} class={fact.kind === 'concern' ? styles['concern'] : undefined}>
            {sayFact(fact)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** An unfinished session has a place of its own, with a way to go on. */
function isNews({ kind }: AttentionFact): boolean {
  return kind !== 'unfinished-session';
}

/** One fact as a sentence. */
function sayFact(fact: AttentionFact): string {
  if (fact.kind === 'check-due') return say('attention.check-due', { session: fact.session });
  if (fact.kind === 'missing-client' || fact.kind === 'missing-practitioner') {
    return say(`attention.${fact.kind}`, { count: fact.count });
  }
  return say(`attention.${fact.kind}`);
}
