import { useRef, useState } from 'preact/hooks';
import type { Suspect } from '../../../lib/domain/supervision/deidentify';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { TextField } from '../../controls/TextField';
import styles from './Supervision.module.css';

interface SuspectsProps {
  readonly suspects: readonly Suspect[];
  readonly onKeep: (word: string) => void;
  readonly onReplace: (word: string, put: string) => void;
}

/** Every word that may say who it is: each stays or gives way, one after the other. */
export function Suspects({ suspects, onKeep, onReplace }: SuspectsProps) {
  const list = useRef<HTMLUListElement>(null);
  // The row that was decided on goes: the focus stays with the list, at its next row.
  const onDecided = () => list.current?.focus();
  return (
    <Card title={say('summary.suspects')} aside={suspects.length}>
      <p class={styles['soft']} role="status">
        {say('summary.suspects.left', { count: suspects.length })}
      </p>
      <ul ref={list} class={styles['list']} tabIndex={-1} aria-label={say('summary.suspects')}>
        {suspects.map((suspect) => (
          <li key={suspect.word}>
            <OneSuspect {...{ suspect, onKeep, onReplace, onDecided }} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface OneSuspectProps extends Omit<SuspectsProps, 'suspects'> {
  readonly suspect: Suspect;
  readonly onDecided: () => void;
}

function OneSuspect({ suspect: { word, kind, count }, onKeep, onReplace, onDecided }: OneSuspectProps) {
  const [put, setPut] = useState('');
  const replace = (event: Event) => {
    event.preventDefault();
    onReplace(word, put.trim() === '' ? say('summary.left-out') : put.trim());
    onDecided();
  };
  const keep = () => {
    onKeep(word);
    onDecided();
  };
  return (
    <form class={styles['suspect']} onSubmit={replace}>
      <p>
        <b>{word}</b>{' '}
        <span class={styles['soft']}>
          {say('summary.suspect', { kind: say(`summary.kind.${kind}`), count })}
        </span>
      </p>
      <TextField
        label={say('summary.put', { word })}
        placeholder={say('summary.left-out')}
        value={put}
        onInput={setPut}
      />
      <div class={styles['deeds']}>
        <Button type="submit" aria-label={say('summary.replace.of', { word })}>
          {say('summary.replace')}
        </Button>
        <Button variant="quiet" aria-label={say('summary.keep.of', { word })} onClick={keep}>
          {say('summary.keep')}
        </Button>
      </div>
    </form>
  );
}
