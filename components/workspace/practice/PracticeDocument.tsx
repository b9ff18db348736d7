import { say } from '../../../lib/words/index';
import type { DocumentProps } from '../documents/document';
import { Figures } from './Figures';
import { FirstFiveBoard } from './FirstFiveBoard';
import styles from './Practice.module.css';

/** The caseload as a whole: who is in the first five sessions, and plain counts. */
export function PracticeDocument(_props: DocumentProps<'practice'>) {
  return (
    <div class={styles['page']}>
      <h1>{say('practice.title')}</h1>
      <FirstFiveBoard />
      <Figures />
    </div>
  );
}
