import type { StandingRisk } from '../../lib/domain/alliance/risk-answers';
import { attention } from '../../lib/domain/practice/attention';
import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import { nameRater } from '../../lib/words/rater-names';
import { useApp, useVault } from '../app/AppContext';
import { useLive } from '../app/use-live';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { riskWords } from './attention-words';

/** Answers about harm or risk that no newer one has taken back, with the way to one's own procedure. Nothing where there are none. */
export function StandingRisks({ client }: { client: Client }) {
  const { store } = useVault();
  const { run } = useApp();
  const head = useLive(`head/${client.id}`, () => store.watch('heads', client.id));
  const fact = head?.ok ? attention(head.value).find(({ kind }) => kind === 'risk') : undefined;
  if (fact?.kind !== 'risk') return null;
  return (
    <Notice tone="caution">
      {fact.risks.map((risk) => (
        <p key={`${risk.rater}/${risk.instrument}/${risk.item}`}>{sayRisk(client, risk)}</p>
      ))}
      <p>{say('risk.what-to-do')}</p>
      <Button onClick={() => void run('safety.show', null)}>{say('measure.risk.open')}</Button>
    </Notice>
  );
}

function sayRisk(client: Client, risk: StandingRisk): string {
  return say('risk.stands', { ...riskWords(risk), rater: nameRater(client, risk.rater) });
}
