import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { errorSentence } from '../../lib/commands/error-sentence';
import { ChangedElsewhereError } from '../../lib/commands/errors';
import { isVisible } from '../../lib/domain/practice/plain-line';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { focusOn, isFocusLost } from '../controls/rescue-focus';
import styles from './sheets.module.css';
import { type SaveOver, useKeepMine } from './use-keep-mine';

/** A problem of saving, and the two answers where another window is the cause. */
export interface SaveProblemProps {
  readonly error: unknown;
  /** What this page knows of the record. */
  readonly standing: unknown;
  /** What the other window saved, in lines to read before the choice; empty ones are left out. */
  readonly there?: readonly string[];
  /** Whether the other's stays wherever nothing was changed here. */
  readonly keepsRest?: boolean;
  /** Saves what is here over `standing`. */
  readonly onKeepMine: SaveOver;
  readonly onKeepTheirs: () => void;
}

/**
 * Why it was not saved, brought into sight in a form that is longer than the window; where another window saved meanwhile, which of
 * the two is to stay. Once that is the other's, there is no problem any more.
 */
export function SaveProblem({
  error,
  standing,
  there = [],
  keepsRest = false,
  onKeepMine,
  onKeepTheirs,
}: SaveProblemProps) {
  const { keepMine, giveUp } = useKeepMine(standing, onKeepMine);
  const [settled, setSettled] = useState<unknown>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (error !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  const isShown = error !== null && error !== settled;
  useFocusAfter(place, isShown);
  const keepTheirs = () => {
    giveUp();
    setSettled(error);
    onKeepTheirs();
  };
  return (
    <div ref={place} class={styles['problem']}>
      {isShown && (
        <Notice tone="problem">
          <p>{errorSentence(error)}</p>
          {error instanceof ChangedElsewhereError && (
            <>
              <WhatIsThere lines={there} />
              {keepsRest && <p>{say('sheet.keep-mine.hint')}</p>}
              <div class={styles['deeds']}>
                <Button onClick={() => void keepMine()}>{say('sheet.keep-mine')}</Button>
                <Button onClick={keepTheirs}>{say('sheet.keep-theirs')}</Button>
              </div>
            </>
          )}
        </Notice>
      )}
    </div>
  );
}

/**
 * Once it is answered, the focus that stood on an answer goes back to the form, to read what is there now: to a text, where no key
 * answers anything at once, or else to the form as a whole.
 */
function useFocusAfter(place: RefObject<HTMLElement | null>, isShown: boolean): void {
  const wasShown = useRef(isShown);
  useLayoutEffect(() => {
    const form = place.current?.parentElement;
    if (wasShown.current && !isShown && isFocusLost())
      focusOn(form?.querySelector<HTMLElement>('textarea') ?? form);
    wasShown.current = isShown;
  }, [isShown]);
}

function WhatIsThere({ lines }: { lines: readonly string[] }) {
  const said = lines.filter(isVisible);
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
