import { Copy } from 'lucide';
import { useState } from 'preact/hooks';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import styles from '../sheets.module.css';

interface CopyTextProps {
  readonly text: string;
  /** The same as HTML, where it can be copied so as well. */
  readonly rich?: () => string;
}

/** Copies a text when asked, and says what that means; nothing is copied by itself. */
export function CopyText({ text, rich }: CopyTextProps) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null);
  const tell = (copying: Promise<void>) => {
    const told = (isDone: boolean) => () => setCopied({ text, isDone });
    copying.then(told(true), told(false));
  };
  return (
    <div class={styles['row']}>
      <p role="status">
        {copied?.text === text && say(copied.isDone ? 'finish-as.copied' : 'finish-as.copy-refused')}
      </p>
      {rich && (
        <Button icon={Copy} onClick={() => tell(copyBoth(text, rich()))}>
          {say('finish-as.copy.rich')}
        </Button>
      )}
      <Button variant="primary" icon={Copy} onClick={() => tell(navigator.clipboard.writeText(text))}>
        {say('finish-as.copy')}
      </Button>
    </div>
  );
}

/** Whatever it is pasted into takes the kind it knows. */
async function copyBoth(text: string, html: string): Promise<void> {
  const parts = { 'text/plain': text, 'text/html': html };
  const blobs = Object.entries(parts).map(([type, words]) => [type, new Blob([words], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
