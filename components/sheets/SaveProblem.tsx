import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { errorSentence } from '../../lib/commands/error-sentence';
import { ChangedElsewhereError } from '../../lib/commands/errors';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import styles from './sheets.module.css';
import { type SaveOver, useKeepMine } from './use-keep-mine';

interface SaveProblemProps {
  readonly error: unknown;
  /** What this page knows of the record. */
  readonly standing: unknown;
  /** What can be said in a few lines of what the other window saved, to read before the choice; empty ones are left out. */
  readonly there?: readonly string[];
  /** Saves what is here over `standing`. */
  readonly onKeepMine: SaveOver;
  readonly onKeepTheirs: () => void;
}

/**
 * Why it was not saved, brought into sight in a form that is longer than the window; where another window saved meanwhile, which of
 * the two is to stay. Once that is the other's, there is no problem any more.
 */
export function SaveProblem({ error, standing, there = [], onKeepMine, onKeepTheirs }: SaveProblemProps) {
  const { keepMine, giveUp } = useKeepMine(standing, onKeepMine);
  const [settled, setSettled] = useState<unknown>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (error !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (error === null || error === settled) return null;
  return (
    <div ref={place}>
      <Notice tone="problem">
        <p>{errorSentence(error)}</p>
        {error instanceof ChangedElsewhereError && (
          <>
            <WhatIsThere lines={there} />
            <div class={styles['deeds']}>
              <Button onClick={() => void keepMine()}>{say('sheet.keep-mine')}</Button>
              <Button
                onClick={() => {
                  giveUp();
                  setSettled(error);
                  onKeepTheirs();
                }}
              >
                {say('sheet.keep-theirs')}
              </Button>
            </div>
          </>
        )}
      </Notice>
    </div>
  );
}

function WhatIsThere({ lines }: { lines: readonly string[] }) {
  const said = lines.filter((line) => line.trim() !== '');
  if (said.length === 0) return null;
  return (
    <>
      <p>{say('sheet.there')}</p>
      <ul class={styles['lines']}>
        {said.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </>
  );
}
