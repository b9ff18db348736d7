import { errorSentence } from '../../lib/commands/error-sentence';
import { ChangedElsewhereError } from '../../lib/commands/errors';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import styles from './sheets.module.css';

interface SaveProblemProps {
  readonly error: unknown;
  readonly onKeepMine: () => void;
  readonly onKeepTheirs: () => void;
}

/** Why it was not saved; where another window saved meanwhile, which of the two is to stay. */
export function SaveProblem({ error, onKeepMine, onKeepTheirs }: SaveProblemProps) {
  if (error === null) return null;
  return (
    <Notice tone="problem">
      <p>{errorSentence(error)}</p>
      {error instanceof ChangedElsewhereError && (
        <div class={styles['deeds']}>
          <Button onClick={onKeepMine}>{say('sheet.keep-mine')}</Button>
          <Button onClick={onKeepTheirs}>{say('sheet.keep-theirs')}</Button>
        </div>
      )}
    </Notice>
  );
}
