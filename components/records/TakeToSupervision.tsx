import { useRef } from 'preact/hooks';
import type { Question } from '../../lib/domain/supervision/question';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { Button } from '../controls/Button';

interface TakeProps extends Pick<Question, 'clientId' | 'source' | 'sourceId'> {
  /** The question's first words, to be changed on the agenda. */
  readonly words: string;
}

/** Puts something on the agenda for supervision, with a way back. */
export function TakeToSupervision({ words, ...from }: TakeProps) {
  const { run, newId, notify } = useApp();
  const isBusy = useRef(false);
  const take = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    const questionId = newId();
    const { ok } = await run('question.add', { questionId, ...from, words });
    isBusy.current = false;
    if (!ok) return;
    const undo = () => run('question.remove', { questionId });
    notify({
      tone: 'info',
      text: say('supervision.added'),
      action: { label: say('session.undo'), run: undo },
    });
  };
  return (
    <Button
      variant="quiet"
      aria-label={say('supervision.take.of', { what: words })}
      onClick={() => void take()}
    >
      {say('supervision.take')}
    </Button>
  );
}
