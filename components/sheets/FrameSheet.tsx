import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useClient } from '../app/use-records';
import { Dialog } from '../controls/Dialog';
import { FrameItems } from './frame/FrameItems';
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
      <FrameItems client={opened.value} />
    </Dialog>
  );
}
