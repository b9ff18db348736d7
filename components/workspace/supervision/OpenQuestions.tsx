import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Question } from '../../../lib/domain/supervision/question';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { OpenQuestion } from './OpenQuestion';
import styles from './Supervision.module.css';

/** The open questions in their order; each can be moved up and down, and keeps the focus while it moves. */
export function OpenQuestions({ questions }: { questions: readonly Question[] }) {
  const { run } = useApp();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ readonly id: string; readonly by: 1 | -1 } | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const going = useRef(0);
  const order = questions.map(({ id }) => id).join();
  useLayoutEffect(() => {
    if (!moved.current) return;
    const { id, by } = moved.current;
    if (going.current === 0) moved.current = null;
    const { activeElement, body } = document;
    if (activeElement !== body && !list.current?.contains(activeElement)) return;
    const item = list.current?.querySelector(`[data-question="${id}"]`);
    item?.querySelector<HTMLElement>(`[data-move="${by}"]`)?.focus();
  }, [order]);
  const move = (id: string, by: 1 | -1) => {
    moved.current = { id, by };
    going.current += 1;
    // One after the other: pressed twice, it goes two steps.
    last.current = last.current
      .then(() => run('question.move', { questionId: id, by }))
      .finally(() => {
        going.current -= 1;
      });
  };
  if (questions.length === 0) return null;
  return (
    <ol ref={list} class={styles['list']} tabIndex={-1} aria-label={say('supervision.open')}>
      {questions.map((question) => (
        <li key={question.id} data-question={question.id}>
          <OpenQuestion
            question={question}
            onMove={(by) => move(question.id, by)}
            onGone={() => list.current?.focus()}
          />
        </li>
      ))}
    </ol>
  );
}
