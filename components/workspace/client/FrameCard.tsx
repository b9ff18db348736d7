import type { Client } from '../../../lib/domain/practice/client';
import { frameItemsOf } from '../../../lib/domain/practice/frame';
import { isVisible } from '../../../lib/domain/practice/plain-line';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { CarersSee } from '../../records/CarersSee';
import { sayAgreement } from '../../records/frame-words';
import styles from './ClientPage.module.css';

/** The standing agreements that were written, and how many of the list were agreed. */
export function FrameCard({ client }: { client: Client }) {
  const { run } = useApp();
  const agreed = client.frame.filter(({ agreedOn }) => agreedOn !== null).length;
  const written = client.frame.filter(({ words, agreedOn }) => isVisible(words) || agreedOn !== null);
  const count = Math.max(frameItemsOf(client.kind).length, agreed);
  return (
    <Card
      title={say('frame.title')}
      aside={
        <Button variant="quiet" onClick={() => void run('frame.show', null)}>
          {say('frame.change')}
        </Button>
      }
    >
      <div class={styles['part']}>
        <p class={styles['soft']}>
          {written.length === 0 ? say('frame.empty') : say('frame.count', { agreed, count })}
        </p>
        <CarersSee client={client} />
        <ul class={styles['goals']}>
          {written.map((agreement) => (
            <li key={agreement.item}>
              <p class="beginning">
                {say(`frame.item.${agreement.item}`)}
                {isVisible(agreement.words) && `: ${agreement.words}`}
              </p>
              <p class={styles['soft']}>{sayAgreement(agreement)}</p>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
