import type { FoundLine } from '../../../lib/search/search-lines';
import styles from './Search.module.css';

/** A line of a text with the words that were found marked. */
export function FoundLineView({ line: { text, matches } }: { line: FoundLine }) {
  let at = 0;
  const parts = matches.map(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return (
      <>
        {before}
        <mark class={styles['match']}>{text.slice(from, to)}</mark>
      </>
    );
  });
  return (
    <span class={styles['line']}>
      {parts}
      {text.slice(at)}
    </span>
  );
}
