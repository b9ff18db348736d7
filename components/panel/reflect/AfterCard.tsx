import { useState } from 'preact/hooks';
import { afterSession } from '../../../lib/domain/practice/after-session';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import { questionsForOneself } from '../../../lib/domain/prompts/choose-prompts';
import { formatValue } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useSafetyFirst } from '../../app/SafetyLine';
import { useSeries } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { usePromptCollection } from '../../sheets/prompts/use-prompt-collection';
import styles from './reflect.module.css';

interface AfterCardProps {
  readonly client: Client;
  readonly session: Session;
  /** Takes a question into the note. */
  readonly onTake: (question: string) => void;
}

/** One question for the practitioner, a pinned one first, another each time; after a hard session with one suggestion. Nothing has to be answered. */
export function AfterCard({ client, session, onTake }: AfterCardProps) {
  const { hardMean } = useApp().settings.value;
  const series = useSeries(client.id);
  const collection = usePromptCollection();
  const [skipped, setSkipped] = useState(0);
  const isSafetyFirst = useSafetyFirst();
  const point = series?.ok ? series.value.find(({ sessionId }) => sessionId === session.id) : undefined;
  if (isSafetyFirst || !point?.number || !collection) return null;
  const { kind, index, because } = afterSession(session, point.number, hardMean);
  const { pinned, others } = questionsForOneself(collection, point.number);
  // What an hour was like comes before what one always wants to be asked; that comes before the rest.
  const order = kind === 'hard' ? [null, ...pinned, ...others] : [...pinned, null, ...others];
  const other = order[skipped % order.length] ?? null;
  const question = other?.text ?? say(`after.${kind}.${index}` as 'after.hard.0');
  return (
    <Card title={say('after.title')}>
      <div class={styles['part']}>
        <p role="status">{question}</p>
        {kind === 'hard' && !other && (
          <p class={styles['soft']}>{say(`after.hard.suggestion.${index}` as 'after.hard.0')}</p>
        )}
        {because !== null && !other && (
          <p class={styles['soft']}>
            {because === 'strain'
              ? say('after.because.strain')
              : say('after.because.marks', { mean: formatValue(hardMean) })}
          </p>
        )}
        <div class={styles['deeds']}>
          <Button variant="quiet" onClick={() => onTake(question)}>
            {say('after.put')}
          </Button>
          <Button variant="quiet" onClick={() => setSkipped(skipped + 1)}>
            {say('question.other')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
