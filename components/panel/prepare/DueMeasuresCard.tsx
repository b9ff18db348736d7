import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { localDate } from '../../../lib/domain/practice/local-date';
import { measuresAsked } from '../../../lib/domain/practice/measures-due';
import { formsInUse } from '../../../lib/library/instruments/forms-in-use';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { useLive } from '../../app/use-live';
import { usePractitioner } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { DueMeasures } from '../../records/DueMeasures';
import styles from '../../records/Measure.module.css';

interface DueMeasuresCardProps {
  readonly client: Client;
  /** All of it: what is still closed was answered all the same. */
  readonly series: Series;
}

/** The planned measures of the session that runs or comes next: those that are due, as the caseload has it, and those asked as ever. */
export function DueMeasuresCard({ client, series }: DueMeasuresCardProps) {
  const { run, now } = useApp();
  const { store } = useVault();
  const head = useLive(`head/${client.id}`, () => store.watch('heads', client.id));
  const built = usePractitioner()?.builtInstruments ?? [];
  if (!head?.ok) return null;
  const asked = measuresAsked(head.value, { today: localDate(now()), forms: formsInUse(built) }, series);
  const [due, asEver] = [false, true].map((isAsEver) => asked.filter((each) => each.isAsEver === isAsEver));
  if (!due || !asEver || asked.length === 0) return null;
  const { openSession } = head.value;
  const sessionId = openSession?.isRunning ? openSession.id : null;
  return (
    <Card
      title={say(due.length > 0 ? 'measure.due.title' : 'measure.due.as-ever')}
      aside={
        <Button variant="quiet" onClick={() => void run('measure-plan.show', null)}>
          {say('measure.plan.change')}
        </Button>
      }
    >
      {due.length > 0 && <DueMeasures {...{ client, due, sessionId }} />}
      {due.length > 0 && asEver.length > 0 && <h3 class={styles['due']}>{say('measure.due.as-ever')}</h3>}
      {asEver.length > 0 && <DueMeasures {...{ client, sessionId }} due={asEver} />}
    </Card>
  );
}
