import { useMemo } from 'preact/hooks';
import { type AttentionFact, attention, isSignalFact } from '../../../lib/domain/practice/attention';
import type { Client } from '../../../lib/domain/practice/client';
import { localDate } from '../../../lib/domain/practice/local-date';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { useApp, useVault } from '../../app/AppContext';
import { useLive } from '../../app/use-live';
import { Card } from '../../controls/Card';
import { sayFact } from '../../records/attention-words';
import styles from './prepare.module.css';

/** Plain facts worth a look before the session, besides the signals and the measures that are due. */
export function AttentionCard({ client }: { client: Client }) {
  const { id: clientId } = client;
  const { store } = useVault();
  const today = localDate(useApp().now());
  const head = useLive(`head/${clientId}`, () => store.watch('heads', clientId));
  const facts = useMemo(() => (head?.ok ? attention(head.value, today).filter(isNews) : []), [head, today]);
  if (facts.length === 0) return null;
  return (
    <Card title={say('prepare.attention')}>
      <ul class={styles['facts']}>
        {facts.map((fact) => (
          <li key={fact.kind}>{sayFact(fact, (rater) => nameRater(client, rater))}</li>
        ))}
      </ul>
    </Card>
  );
}

/** An unfinished session has a place of its own, with a way to go on; so have signals, and answers about harm or risk. */
function isNews(fact: AttentionFact): boolean {
  return fact.kind !== 'unfinished-session' && fact.kind !== 'risk' && !isSignalFact(fact);
}
