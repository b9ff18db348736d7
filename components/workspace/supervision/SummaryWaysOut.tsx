import { Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { CopyText } from '../../sheets/finish-as/CopyText';
import printed from '../documents/printed.module.css';
import styles from './SummaryWaysOut.module.css';
import { SUMMARY_PARTS } from './summary-text';

interface WaysOutProps {
  readonly text: string;
  /** The ratings as a picture, where they are part of the page. */
  readonly chart: ComponentChildren;
  /** Words nobody decided on: while there are any, nothing leaves. */
  readonly undecided: number;
}

/** The page as it would be taken out: printed, saved as PDF by the browser, or copied. Closed while words are undecided. */
export function SummaryWaysOut({ text, chart, undecided }: WaysOutProps) {
  if (undecided > 0) return <p>{say('summary.closed', { count: undecided })}</p>;
  const [heading = '', ...lines] = text.split('\n');
  const blocks = lines.join('\n').split(/\n\s*\n/);
  return (
    <>
      <div class={styles['bar']}>
        <CopyText text={text} />
        <Button icon={Printer} onClick={() => window.print()}>
          {say('summary.print')}
        </Button>
      </div>
      <article class={`${styles['paper']} ${printed['sheet']}`}>
        <h2>{heading}</h2>
        {blocks.map((block, at) => (
          <Block key={at} text={block} />
        ))}
        {chart}
        <p class={styles['soft']}>{say('summary.foot')}</p>
      </article>
    </>
  );
}

/** Some lines of the page; one of the page's own headings before them stands as a heading. */
function Block({ text }: { text: string }) {
  const [first = '', ...lines] = text.split('\n');
  const isHeading = SUMMARY_PARTS.some((part) => say(`summary.part.${part}`) === first);
  return (
    <section>
      {isHeading && <h3>{first}</h3>}
      <p class={styles['lines']}>{isHeading ? lines.join('\n') : text}</p>
    </section>
  );
}
