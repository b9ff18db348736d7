import { Pencil, RotateCcw, X } from 'lucide';
import { useState } from 'preact/hooks';
import { beginningsOf, chordsOf } from '../../../lib/places/chords';
import { type OwnKeys, pressOf } from '../../../lib/places/keys';
import { holdersOf, keyLeft, reachableKeys } from '../../../lib/places/own-keys';
import { KEY_PLACE } from '../../../lib/platform/key-place';
import { say } from '../../../lib/words/index';
import type { Listed } from '../../app/use-command-keys';
import { Button } from '../../controls/Button';
import { formatKeys } from '../../controls/format-keys';
import { IconButton } from '../../controls/IconButton';
import { Kbd } from '../../controls/Kbd';
import { Tag } from '../../controls/Tag';
import styles from './KeyBindings.module.css';
import { KeyRecorder } from './KeyRecorder';
import { keyProblem } from './key-problem';

interface KeyBindingRowProps {
  readonly command: Listed;
  readonly commands: readonly Listed[];
  readonly own: OwnKeys;
  /** Keeps what becomes of the keys as they are then: those of another row may have changed just now. */
  readonly keep: (change: (own: OwnKeys) => OwnKeys) => void;
}

/** One command and its key: change it, take it away, give the usual one back. */
export function KeyBindingRow({ command, commands, own, keep }: KeyBindingRowProps) {
  const [isRecording, setRecording] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const { id } = command;
  const title = say(command.title);
  const keys = reachableKeys(command, own, KEY_PLACE);
  const chosen = own[id];
  const problem = asked === null ? null : keyProblem(asked, KEY_PLACE);
  const heldBy = (wanted: string, standing = own) =>
    holdersOf(wanted, { commands, own: standing, onMac: KEY_PLACE.onMac, except: id });
  const isBeginning = (pressed: string) =>
    beginningsOf(chordsOf(commands, own, KEY_PLACE.onMac)).has(pressOf(pressed, KEY_PLACE.onMac));
  const take = (wanted: string) => {
    const { onMac } = KEY_PLACE;
    keep((standing) => {
      const left = heldBy(wanted, standing).map(
        (holder) => [holder.id, keyLeft(holder, wanted, { own: standing, onMac })] as const,
      );
      return { ...standing, ...Object.fromEntries(left), [id]: wanted };
    });
    setAsked(null);
  };
  const record = (pressed: string | null) => {
    setRecording(false);
    if (pressed === null) return;
    if (keyProblem(pressed, KEY_PLACE) === null && heldBy(pressed).length === 0) take(pressed);
    else setAsked(pressed);
  };
  return (
    <li class={styles['row']}>
      <span class={styles['title']}>{title}</span>
      <span class={styles['soft']}>{say(`category.${command.category}`)}</span>
      <span class={styles['keys']}>
        {isRecording ? (
          <KeyRecorder title={title} isBeginning={isBeginning} onRecorded={record} />
        ) : keys.length === 0 ? (
          <span class={styles['soft']}>{say('key-bindings.no-key')}</span>
        ) : (
          keys.map((each) => <Kbd key={each} keys={each} />)
        )}
        {chosen !== undefined && <Tag>{say('key-bindings.yours')}</Tag>}
      </span>
      <span class={styles['deeds']}>
        <IconButton
          icon={Pencil}
          label={say('key-bindings.change', { title })}
          onClick={() => {
            setAsked(null);
            setRecording(true);
          }}
        />
        <IconButton
          icon={X}
          label={say('key-bindings.take-away', { title })}
          disabled={keys.length === 0}
          onClick={() => keep((standing) => ({ ...standing, [id]: '' }))}
        />
        <IconButton
          icon={RotateCcw}
          label={say('key-bindings.reset', { title })}
          disabled={chosen === undefined}
          onClick={() => keep(({ [id]: _chosen, ...others }) => others)}
        />
      </span>
      <div role="status" class={styles['answer']}>
        {problem}
        {asked !== null && problem === null && (
          <>
            <span>
              {say('key-bindings.held', {
                keys: formatKeys(asked),
                titles: heldBy(asked)
                  .map((holder) => say(holder.title))
                  .join(', '),
              })}
            </span>
            <Button onClick={() => take(asked)}>{say('key-bindings.take')}</Button>
            <Button onClick={() => setAsked(null)}>{say('key-bindings.leave')}</Button>
          </>
        )}
      </div>
    </li>
  );
}
