import { dueMeasures, planInUse } from '../../../lib/domain/practice/measure-plan';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { usePractitioner } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { DueMeasures } from '../../records/DueMeasures';
import type { StepProps } from '../step-props';

/** The planned measures that are due in the session that runs or comes next; what is still closed was answered all the same. */
export function DueMeasuresCard({ client, session, series }: StepProps) {
  const { run } = useApp();
  const held = series.filter(({ number }) => number !== null);
  const number = series.find(({ sessionId }) => sessionId === session?.id)?.number ?? held.length + 1;
  const built = usePractitioner()?.builtInstruments ?? [];
  const due = dueMeasures(planInUse(client.measures, built), series, number);
  if (due.length === 0) return null;
  return (
    <Card
      title={say('measure.due.title')}
      aside={
        <Button variant="quiet" onClick={() => void run('measure-plan.show', null)}>
          {say('measure.plan.change')}
        </Button>
      }
    >
      <DueMeasures client={client} due={due} sessionId={session?.id ?? null} />
    </Card>
  );
}
