import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import styles from './MomentWords.module.css';

interface MomentWordsProps {
  readonly words: string;
  /** Which moment it is, for the name of the button. */
  readonly names: { readonly kind: string; readonly time: string };
  /** What stands in the line before the words. */
  readonly children?: ComponentChildren;
}

/** The words of a moment; of long ones a few lines, until all are asked for. */
export function MomentWords({ words, names, children }: MomentWordsProps) {
  const [isWhole, setWhole] = useState(false);
  const [isCut, setCut] = useState(false);
  const text = useRef<HTMLSpanElement>(null);
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = text.current;
    // Shown whole, it says nothing of whether it would be cut.
    if (!element || isWhole) return;
    const measure = () => setCut(element.scrollHeight > element.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [words, isWhole]);
  const toggle = () => {
    setWhole(!isWhole);
    // What was read to its end may stand far below what is left of it.
    if (isWhole) requestAnimationFrame(() => box.current?.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <span ref={box} class={styles['words']}>
      <span ref={text} class={isWhole ? styles['whole'] : 'beginning'}>
        {children}
        <span>{words}</span>
      </span>
      {(isCut || isWhole) && (
        <span class={styles['more']}>
          <Button
            variant="quiet"
            aria-label={say(isWhole ? 'moment.show-less.of' : 'moment.show-all.of', names)}
            onClick={toggle}
          >
            {say(isWhole ? 'moment.show-less' : 'moment.show-all')}
          </Button>
        </span>
      )}
    </span>
  );
}
