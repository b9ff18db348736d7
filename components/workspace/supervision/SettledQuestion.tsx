import type { Question } from '../../../lib/domain/supervision/question';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { firstWords } from '../../records/first-words';
import { QuestionSourceLine } from './QuestionSourceLine';
import styles from './Supervision.module.css';

/** A question that was ticked off, what came of it, and the way back. */
export function SettledQuestion({ question }: { question: Question }) {
  const { run } = useApp();
  const { id, words, outcome, settledAt } = question;
  const reopen = () => {
    const form = { words, outcome };
    void run('question.save', { questionId: id, form, base: form, isSettled: false });
  };
  return (
    <div class={styles['item']}>
      <QuestionSourceLine question={question} />
      <p class={styles['words']}>{words}</p>
      {outcome !== '' && <p class={styles['words']}>{outcome}</p>}
      {settledAt !== null && (
        <p class={styles['soft']}>{say('supervision.settled.on', { day: formatDate(settledAt) })}</p>
      )}
      <div class={styles['deeds']}>
        <Button
          variant="quiet"
          aria-label={say('supervision.reopen.of', { words: firstWords(words) })}
          onClick={reopen}
        >
          {say('supervision.reopen')}
        </Button>
      </div>
    </div>
  );
}
