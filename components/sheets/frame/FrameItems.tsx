import type { Client } from '../../../lib/domain/practice/client';
import { frameItemsOf } from '../../../lib/domain/practice/frame';
import styles from '../sheets.module.css';
import { FrameItemForm } from './FrameItemForm';

/** The agreements one after the other. Coaching begins with its own; whatever was written for the other kind of work stays in sight. */
export function FrameItems({ client }: { client: Client }) {
  const own = frameItemsOf(client.kind);
  const others = client.frame.map(({ item }) => item).filter((item) => !own.includes(item));
  return (
    <div class={styles['list']}>
      {[...own, ...others].map((item) => (
        <FrameItemForm key={item} client={client} item={item} />
      ))}
    </div>
  );
}
