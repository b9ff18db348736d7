import type { Client } from '../../lib/domain/practice/client';
import { frameItemsOf } from '../../lib/domain/practice/frame';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useClient } from '../app/use-records';
import { Dialog } from '../controls/Dialog';
import { FrameItemForm } from './frame/FrameItemForm';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';

/** The standing agreements with a client, one after the other. */
export function FrameSheet({ onClose }: SheetProps<'frame'>) {
  const { client } = useApp().context.value;
  const opened = useClient(client?.id ?? null);
  if (!opened?.ok) return null;
  return (
    <Dialog title={say('frame.title')} onClose={onClose} isWide>
      <p class={styles['soft']}>{say('frame.intro')}</p>
      <Items client={opened.value} />
    </Dialog>
  );
}

/** Coaching begins with its own agreements; whatever was written for the other kind of work stays in sight. */
function Items({ client }: { client: Client }) {
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
