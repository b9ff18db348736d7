import { Copy, Download, Printer } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { saveFile } from '../../../lib/platform/save-file';
import { recoveryGroups } from '../../../lib/vault/recovery-key';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { TextField } from '../../controls/TextField';
import { useApp } from '../AppContext';
import styles from './RecoveryKeyCard.module.css';

interface RecoveryKeyCardProps {
  readonly recoveryKey: string;
  /** Two groups were typed back as shown. */
  readonly onChecked: () => void;
  readonly doneLabel: string;
  readonly isBusy: boolean;
}

/** The recovery key, shown once: copied, saved or printed, and two of its groups typed back. */
export function RecoveryKeyCard({ recoveryKey, onChecked, doneLabel, isBusy }: RecoveryKeyCardProps) {
  const { report } = useApp();
  const groups = recoveryGroups(recoveryKey);
  const [first, second] = useMemo(() => twoPlaces(groups.length), [recoveryKey]);
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [isCopied, setCopied] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const isRight = (index: 0 | 1) => plain(typed[index]) === groups[index === 0 ? first : second];
  const copy = () => void navigator.clipboard.writeText(recoveryKey).then(() => setCopied(true), report);
  const check = (event: Event) => {
    event.preventDefault();
    if (isRight(0) && isRight(1)) onChecked();
    else setWrong(true);
  };
  const type = (index: 0 | 1) => (text: string) => {
    setWrong(false);
    setTyped(index === 0 ? [text, typed[1]] : [typed[0], text]);
  };
  const error = (index: 0 | 1) => (isWrong && !isRight(index) ? say('recovery.check.wrong') : undefined);
  return (
    <form class={styles['card']} onSubmit={check}>
      <p class={styles['printed']}>{say('recovery.printed')}</p>
      <ol class={styles['key']} data-testid="recovery-key" aria-label={say('recovery.key.label')}>
        {groups.map((group, index) => (
          <li key={index}>{group}</li>
        ))}
      </ol>
      <div class={styles['deeds']}>
        <Button icon={Copy} onClick={copy}>
          {say(isCopied ? 'recovery.copied' : 'recovery.copy')}
        </Button>
        <Button icon={Download} onClick={() => saveFile(keyFile(recoveryKey), 'beside-recovery-key.txt')}>
          {say('recovery.download')}
        </Button>
        <Button icon={Printer} onClick={() => print()}>
          {say('recovery.print')}
        </Button>
      </div>
      {isCopied && <p role="status">{say('recovery.copy.why')}</p>}
      <p>{say('recovery.check.ask')}</p>
      <div class={styles['check']}>
        <TextField
          label={say('recovery.check.group', { number: first + 1 })}
          value={typed[0]}
          onInput={type(0)}
          error={error(0)}
        />
        <TextField
          label={say('recovery.check.group', { number: second + 1 })}
          value={typed[1]}
          onInput={type(1)}
          error={error(1)}
        />
      </div>
      <Button type="submit" variant="primary" isWide isBusy={isBusy}>
        {doneLabel}
      </Button>
    </form>
  );
}

function keyFile(recoveryKey: string): Blob {
  return new Blob([`${say('recovery.file', { key: recoveryKey })}\n`], { type: 'text/plain' });
}

function plain(text: string): string {
  return text.trim().toUpperCase();
}

/** Two different places in the key, in order. */
function twoPlaces(count: number): readonly [number, number] {
  const [one = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2));
  const first = one % count;
  const second = (first + 1 + (other % (count - 1))) % count;
  return first < second ? [first, second] : [second, first];
}
