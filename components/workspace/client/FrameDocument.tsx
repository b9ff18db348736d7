import { say } from '../../../lib/words/index';
import { Card } from '../../controls/Card';
import { FrameItems } from '../../sheets/frame/FrameItems';
import type { DocumentProps } from '../documents/document';
import styles from './ClientPage.module.css';
import { PartOfClient } from './PartOfClient';

/** The standing agreements with a client, to read and to change. */
export function FrameDocument({ target: { clientId } }: DocumentProps<'frame'>) {
  return (
    <PartOfClient clientId={clientId}>
      {({ client }) => (
        <Card title={say('frame.title')}>
          <div class={styles['part']}>
            <p class={styles['soft']}>{say('frame.intro')}</p>
            <FrameItems client={client} />
          </div>
        </Card>
      )}
    </PartOfClient>
  );
}
