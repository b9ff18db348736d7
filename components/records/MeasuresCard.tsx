import { Plus } from 'lucide';
import { suitsKind } from '../../lib/domain/alliance/instrument';
import { fitsForm } from '../../lib/domain/alliance/scoring';
import { isScoreSealed } from '../../lib/domain/alliance/sealed-ratings';
import type { Client } from '../../lib/domain/practice/client';
import { asAnswered, formFor, formRaterOf } from '../../lib/domain/practice/form-rater';
import type { Measure } from '../../lib/domain/practice/measure';
import { measuresDueIn } from '../../lib/domain/practice/measures-due';
import type { Session } from '../../lib/domain/practice/session';
import { formsInUse } from '../../lib/library/instruments/forms-in-use';
import { say } from '../../lib/words/index';
import { nameRater } from '../../lib/words/rater-names';
import { useApp } from '../app/AppContext';
import { useInstruments } from '../app/use-instruments';
import { usePractitioner, useSeries } from '../app/use-records';
import { Button } from '../controls/Button';
import { Card } from '../controls/Card';
import { FormsCompared } from './both-sides/FormsCompared';
import { DueMeasures } from './DueMeasures';
import styles from './Measure.module.css';
import { MeasureAbout } from './MeasureAbout';
import { MeasureFit } from './MeasureFit';
import { MeasureScore, risksOf } from './MeasureScore';

interface MeasuresCardProps {
  readonly client: Client;
  readonly session: Session;
  /** The practitioner leaves their own rating out, so that what others answered need not stay closed. */
  readonly isOwnLeftOut: boolean;
}

/** Answers to further instruments about one session, and the way to enter more. */
export function MeasuresCard({ client, session, isOwnLeftOut }: MeasuresCardProps) {
  const { place, run, context } = useApp();
  const series = useSeries(client.id);
  const built = usePractitioner()?.builtInstruments ?? [];
  if (session.attendance !== 'held') return null;
  const add = () => {
    place.value = { ...place.value, sheet: { kind: 'measure', sessionId: session.id, measureId: null } };
  };
  const due = measuresDueIn(session, client, series?.ok ? series.value : [], formsInUse(built));
  return (
    <Card title={say('measure.title')}>
      {session.measures.length === 0 ? (
        <p class={styles['soft']}>{say('measure.none')}</p>
      ) : (
        <ul class={styles['list']}>
          {session.measures.map((measure) => (
            <OneMeasure key={measure.id} {...{ client, session, measure, isOwnLeftOut }} />
          ))}
        </ul>
      )}
      <FormsCompared {...{ client, session, isOwnLeftOut }} />
      {due.length > 0 && (
        <>
          <h3 class={styles['due']}>{say('measure.due.title')}</h3>
          <DueMeasures {...{ client, due }} sessionId={session.id} />
        </>
      )}
      <div class={styles['row']}>
        <Button icon={Plus} onClick={add}>
          {say('measure.add')}
        </Button>
        {context.value.client?.id === client.id && (
          <Button variant="quiet" onClick={() => void run('measure-plan.show', null)}>
            {say('measure.plan.change')}
          </Button>
        )}
      </div>
    </Card>
  );
}

function OneMeasure(props: MeasuresCardProps & { measure: Measure }) {
  const { client, session, measure, isOwnLeftOut } = props;
  const isFinished = session.status === 'finished';
  const isClosed = isScoreSealed({ isFinished, ratings: session.ratings, isOwnLeftOut }, measure.rater);
  const { find, isRead } = useInstruments();
  const instrument = find(measure.instrument);
  // It may be one of the practitioner's own.
  if (!instrument && !isRead) return null;
  const rated = asAnswered(formRaterOf(client, measure.rater), measure.population);
  const form = instrument && { ...formFor(instrument, rated), range: measure.range };
  const rater = nameRater(client, measure.rater);
  const name = instrument?.name ?? measure.instrument;
  const isScored = !instrument || suitsKind(instrument, client.kind);
  return (
    <li>
      <p class={styles['name']}>
        <strong>{name}</strong> · {rater} · {say(`measure.way.${measure.way}`)}
      </p>
      {!isScored ? (
        <p class={styles['soft']}>{say('measure.kept-unscored')}</p>
      ) : !form || !fitsForm(form, measure.answers) ? (
        <p class={styles['soft']}>{say('measure.unknown')}</p>
      ) : isClosed ? (
        <p class={styles['soft']}>{say('measure.sealed')}</p>
      ) : (
        <MeasureScore instrument={form} answers={measure.answers} />
      )}
      {instrument &&
        risksOf(instrument, measure.answers).map((item) => (
          <p key={item}>
            <strong>{say('measure.risk', { number: item })}</strong>
          </p>
        ))}
      {instrument && isScored && <MeasureFit instrument={instrument} rater={rated} />}
      {instrument && <MeasureAbout instrument={instrument} />}
      <Deeds {...{ session, measure, name, rater }} canChange={instrument !== null && isScored} />
    </li>
  );
}

interface DeedsProps {
  readonly session: Session;
  readonly measure: Measure;
  readonly name: string;
  readonly rater: string;
  readonly canChange: boolean;
}

function Deeds({ session, measure, name, rater, canChange }: DeedsProps) {
  const { run, notify, place } = useApp();
  const { id: measureId, at: baseAt } = measure;
  const change = () => {
    place.value = { ...place.value, sheet: { kind: 'measure', sessionId: session.id, measureId } };
  };
  const putBack = () => run('measure.restore', { sessionId: session.id, measure });
  const remove = async () => {
    const { ok } = await run('measure.remove', { sessionId: session.id, measureId, baseAt });
    if (!ok) return;
    const action = { label: say('measure.undo'), run: putBack };
    notify({ tone: 'info', text: say('measure.removed'), action });
  };
  return (
    <div class={styles['deeds']}>
      {canChange && (
        <Button variant="quiet" aria-label={say('measure.change.of', { name, rater })} onClick={change}>
          {say('measure.change')}
        </Button>
      )}
      <Button
        variant="quiet"
        aria-label={say('measure.remove.of', { name, rater })}
        onClick={() => void remove()}
      >
        {say('measure.remove')}
      </Button>
    </div>
  );
}
