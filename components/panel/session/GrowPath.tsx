import { useRef, useState } from 'preact/hooks';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useSafetyFirst } from '../../app/SafetyLine';
import { useDraft } from '../../app/use-draft';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { Segmented } from '../../controls/Segmented';
import { TextField } from '../../controls/TextField';
import styles from './session.module.css';
import { STAGES, type Stage, stageAddress, useGrowStage } from './use-grow-stage';

interface GrowPathProps {
  readonly client: Client;
  readonly session: Session;
}

/** A path through a coaching session: goal, reality, options, will. What is said at each goes where it belongs; none is required, and while safety comes first there is none. */
export function GrowPath({ client, session }: GrowPathProps) {
  const [stage, setStage] = useGrowStage(client, session);
  const isSafetyFirst = useSafetyFirst();
  if (isSafetyFirst || stage === null) return null;
  return (
    <Card title={say('grow.title')}>
      <div class={styles['part']}>
        <Segmented
          label={say('grow.stage')}
          isLabelHidden
          value={stage}
          options={STAGES.map((value) => ({ value, label: say(`grow.stage.${value}`) }))}
          onChange={setStage}
        />
        <StageField key={stage} {...{ client, session, stage }} />
      </div>
    </Card>
  );
}

function StageField({ client, session, stage }: GrowPathProps & { stage: Stage }) {
  const address = stageAddress(stage, client, session);
  const { text, write, take, giveBack } = useDraft(address, client.id);
  const [outcome, setOutcome] = useState<'kept' | 'needs-words' | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const keep = useKeep(stage, client, session);
  const underWay = useRef(0);
  const submit = async (event: Event) => {
    event.preventDefault();
    const words = take();
    input.current?.focus();
    if (words === '') {
      // A second press finds the field empty because what was in it is kept, or about to be.
      if (underWay.current === 0 && outcome !== 'kept') setOutcome('needs-words');
      return;
    }
    underWay.current += 1;
    const { ok } = await keep(words, address);
    underWay.current -= 1;
    if (!ok) giveBack(words);
    setOutcome(ok ? 'kept' : null);
    input.current?.focus();
  };
  return (
    <form class={styles['part']} onSubmit={(event) => void submit(event)}>
      <p class={styles['question']}>{say(`grow.question.${stage}`)}</p>
      <TextField
        label={say('grow.words')}
        value={text}
        inputRef={input}
        error={outcome === 'needs-words' ? say('grow.words.needed') : undefined}
        onInput={(next) => {
          setOutcome(null);
          write(next);
        }}
      />
      <div class={styles['kept']}>
        <Button type="submit">{say('grow.keep')}</Button>
        <span role="status">{outcome === 'kept' && say(`grow.kept.${stage}`)}</span>
      </div>
    </form>
  );
}

/** A goal becomes a goal, what will be done an action; the two between are moments with their stage's name. */
function useKeep(stage: Stage, { id: clientId }: Client, { id: sessionId }: Session) {
  const { run, newId } = useApp();
  return (words: string, draft: string) => {
    if (stage === 'goal') return run('goal.add', { clientId, words });
    if (stage === 'will') return run('action.add', { clientId, sessionId, words });
    const named = say('grow.moment', { stage: say(`grow.stage.${stage}`), words });
    const kind = stage === 'reality' ? 'goal' : 'task';
    return run('moment.mark', { sessionId, deedId: newId(), kind, words: named, draft });
  };
}
