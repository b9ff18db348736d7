import styles from './Palette.module.css';

interface MatchedProps {
  readonly text: string;
  /** Indexes of the letters that were looked for. */
  readonly letters: readonly number[];
}

/** A text with the letters that were looked for made strong. */
export function Matched({ text, letters }: MatchedProps) {
  if (letters.length === 0) return <>{text}</>;
  const parts: { text: string; isMatch: boolean }[] = [];
  [...text.split('')].forEach((letter, index) => {
    const isMatch = letters.includes(index);
    const last = parts.at(-1);
    if (last?.isMatch === isMatch) last.text += letter;
    else parts.push({ text: letter, isMatch });
  });
  return (
    <>
      {parts.map((part) =>
        part.isMatch ? <b class={styles['letters']}>{part.text}</b> : <span>{part.text}</span>,
      )}
    </>
  );
}
