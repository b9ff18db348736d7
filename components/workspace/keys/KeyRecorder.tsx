import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keysOfPress } from '../../../lib/places/own-keys';
import { KEY_PLACE } from '../../../lib/platform/key-place';
import { say } from '../../../lib/words/index';
import { keyName } from '../../app/use-keys';
import { Button } from '../../controls/Button';
import { formatKeys } from '../../controls/format-keys';
import styles from './KeyBindings.module.css';
import { TAKES_EVERY_KEY } from './use-chords';

interface KeyRecorderProps {
  /** The command's. */
  readonly title: string;
  /** Whether a key is the first of two already, so that a second is waited for. */
  readonly isBeginning: (keys: string) => boolean;
  /** The key that was pressed, or the two; null where it was left. */
  readonly onRecorded: (keys: string | null) => void;
}

/** Waits for one key with its modifiers, or for two that follow each other; until then no other key of the page acts. */
export function KeyRecorder({ title, isBeginning, onRecorded }: KeyRecorderProps) {
  const box = useRef<HTMLButtonElement>(null);
  const [first, setFirst] = useState<string | null>(null);
  const [areTwo, setTwo] = useState(false);
  // As it is drawn: a key that is pressed at once would do what it does now.
  useLayoutEffect(() => box.current?.focus(), [areTwo]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return onRecorded(null);
    const keys = keysOfPress(keyName(event), event.key, KEY_PLACE.onMac);
    if (keys === null || event.repeat) return;
    if (first !== null) onRecorded(`${first} ${keys}`);
    else if (areTwo || isBeginning(keys)) setFirst(keys);
    else onRecorded(keys);
  };
  const label =
    first === null
      ? say('key-bindings.recording', { title })
      : say('key-bindings.recording.second', { title, keys: formatKeys(first) });
  return (
    <span
      class={styles['recording']}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) onRecorded(null);
      }}
    >
      <button ref={box} type="button" class={styles['recorder']} onKeyDown={onKeyDown} {...TAKES_EVERY_KEY}>
        <span aria-live="polite">{label}</span>
      </button>
      {first === null ? (
        <Button aria-pressed={areTwo} onClick={() => setTwo(!areTwo)}>
          {say('key-bindings.two')}
        </Button>
      ) : (
        <Button onClick={() => onRecorded(first)}>
          {say('key-bindings.alone', { keys: formatKeys(first) })}
        </Button>
      )}
    </span>
  );
}
