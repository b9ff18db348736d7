import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useKeptSafety } from '../app/SafetyLine';
import { usePractitioner } from '../app/use-records';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { useFocusHandOver } from '../controls/use-focus-hand-over';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';

/** Safety first: where the client is, whom to call, and the practitioner's own steps; nothing else. */
export function SafetySheet({ onClose }: SheetProps<'safety'>) {
  const { context, place } = useApp();
  const isKept = useKeptSafety();
  const practitioner = usePractitioner();
  const { client } = context.value;
  const procedure = practitioner?.facts?.safetyProcedure ?? '';
  const edit = () => {
    const sheet = { kind: 'client-form', clientId: client?.id ?? null, isSafetyFirst: true } as const;
    place.value = { ...place.value, sheet };
  };
  const parts = [
    ['safety.location', 'safety.location.none', client?.safety.location ?? ''],
    ['safety.contact', 'safety.contact.none', client?.safety.contact ?? ''],
    ['safety.procedure', 'safety.procedure.none', procedure],
  ] as const;
  return (
    <Dialog title={say('command.safety.show')} onClose={onClose} isWide>
      {parts.map(([key, none, text]) => (
        <section key={key}>
          <h3>{say(key)}</h3>
          <p class={text === '' ? styles['soft'] : styles['large']}>{text === '' ? say(none) : text}</p>
        </section>
      ))}
      <p class={styles['soft']}>{say('safety.note')}</p>
      <p class={styles['soft']}>{say(isKept ? 'safety.kept' : 'safety.while-open')}</p>
      <div class={styles['deeds']}>
        <Button onClick={edit}>{say('safety.edit-client')}</Button>
        <Button
          onClick={() => {
            place.value = { ...place.value, sheet: { kind: 'settings', isSafetyFirst: true } };
          }}
        >
          {say('safety.edit-procedure')}
        </Button>
        {isKept && <EndSafety />}
      </div>
    </Dialog>
  );
}

/** Goes while the sheet stays where another page says that it is over. */
function EndSafety() {
  const { run } = useApp();
  const place = useFocusHandOver<HTMLSpanElement>();
  return (
    <span ref={place}>
      <Button onClick={() => void run('safety.end', null)}>{say('safety.end')}</Button>
    </span>
  );
}
