import { Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { CopyText } from '../../sheets/finish-as/CopyText';
import printed from '../documents/printed.module.css';
import styles from './SummaryWaysOut.module.css';

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
        <p class={styles['lines']}>{lines.join('\n')}</p>
        {chart}
        <p class={styles['soft']}>{say('summary.foot')}</p>
      </article>
    </>
  );
}
