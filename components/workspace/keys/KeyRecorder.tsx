import { useEffect, useRef } from 'preact/hooks';
import { keysOfPress } from '../../../lib/places/own-keys';
import { KEY_PLACE } from '../../../lib/platform/key-place';
import { keyName } from '../../app/use-keys';
import styles from './KeyBindings.module.css';

interface KeyRecorderProps {
  readonly label: string;
  /** The key that was pressed; null where it was left. */
  readonly onRecorded: (keys: string | null) => void;
}

/** Waits for one key with its modifiers; until then no other key of the page acts. */
export function KeyRecorder({ label, onRecorded }: KeyRecorderProps) {
  const box = useRef<HTMLButtonElement>(null);
  useEffect(() => box.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return onRecorded(null);
    const keys = keysOfPress(keyName(event), event.key, KEY_PLACE.onMac);
    if (keys !== null) onRecorded(keys);
  };
  return (
    <button
      ref={box}
      type="button"
      class={styles['recorder']}
      onKeyDown={onKeyDown}
      onBlur={() => onRecorded(null)}
    >
      {label}
    </button>
  );
}
