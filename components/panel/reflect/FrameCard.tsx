import type { Client } from '../../../lib/domain/practice/client';
import { frameItemsOf } from '../../../lib/domain/practice/frame';
import { touchedIn } from '../../../lib/domain/practice/frame-life';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { Checkbox } from '../../controls/Checkbox';
import { Disclosure } from '../../controls/Disclosure';
import styles from './reflect.module.css';

/** Which of the standing agreements came up in the session. */
export function FrameCard({ client, session }: { client: Client; session: Session }) {
  const { run, place } = useApp();
  const touched = touchedIn(client, session.id);
  const open = () => {
    place.value = { ...place.value, sheet: { kind: 'frame' } };
  };
  const aside = (
    <Button variant="quiet" onClick={open}>
      {say('frame.open')}
    </Button>
  );
  return (
    <Card title={say('frame.title')} aside={aside}>
      <Disclosure summary={say('frame.session')} isOpen={touched.length > 0}>
        {frameItemsOf(client.kind).map((item) => (
          <Checkbox
            key={item}
            label={say(`frame.item.${item}`)}
            isChecked={touched.includes(item)}
            onChange={(isTouched) =>
              void run('frame.touch', { clientId: client.id, item, sessionId: session.id, isTouched })
            }
          />
        ))}
      </Disclosure>
      {touched.length === 0 && <p class={styles['soft']}>{say('frame.session.none')}</p>}
    </Card>
  );
}
