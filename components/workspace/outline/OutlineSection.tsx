import { useState } from 'preact/hooks';
import { say } from '../../../lib/words/index';
import styles from './Outline.module.css';
import { useHeadings } from './use-headings';

/** The open document's headings: a click or Enter leads to one, arrows go from one to the next. */
export function OutlineSection() {
  const headings = useHeadings(true);
  const [stop, setStop] = useState(0);
  const topmost = Math.min(...headings.map(({ level }) => level));
  if (headings.length === 0) return <p class={styles['soft']}>{say('workspace.outline.none')}</p>;
  const onKeyDown = (event: KeyboardEvent) => {
    const list = event.currentTarget;
    if (!(list instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      Home: 0,
      End: headings.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    list
      .querySelectorAll('button')
      .item(Math.min(headings.length - 1, Math.max(0, next)))
      .focus();
  };
  const at = Math.min(stop, headings.length - 1);
  return (
    <ol class={styles['outline']} onKeyDown={onKeyDown}>
      {headings.map(({ level, words, show }, index) => (
        <li key={index}>
          <button
            type="button"
            class={styles['heading']}
            style={{ paddingInlineStart: `${(level - topmost) * 0.875 + 0.375}rem` }}
            tabIndex={index === at ? 0 : -1}
            onFocus={() => setStop(index)}
            onClick={show}
          >
            {words}
          </button>
        </li>
      ))}
    </ol>
  );
}
