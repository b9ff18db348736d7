import { Copy } from 'lucide';
import { useState } from 'preact/hooks';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import styles from '../sheets.module.css';

/** Copies a text when asked, and says what that means; nothing is copied by itself. */
export function CopyText({ text }: { text: string }) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null);
  const copy = () => {
    const told = (isDone: boolean) => () => setCopied({ text, isDone });
    navigator.clipboard.writeText(text).then(told(true), told(false));
  };
  return (
    <div class={styles['row']}>
      <p role="status">
        {copied?.text === text && say(copied.isDone ? 'finish-as.copied' : 'finish-as.copy-refused')}
      </p>
      <Button variant="primary" icon={Copy} onClick={copy}>
        {say('finish-as.copy')}
      </Button>
    </div>
  );
}
