import { useEffect, useState } from 'preact/hooks';
import { commands } from '../../lib/commands/index';
import { MOMENT_KINDS } from '../../lib/domain/practice/moment';
import { type AssignedKey, assignedKeys } from '../../lib/platform/assigned-keys';
import { type PlainWordKey, say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { Dialog } from '../controls/Dialog';
import { Kbd } from '../controls/Kbd';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';

const BROWSER_KEYS: Readonly<Record<string, PlainWordKey>> = {
  'open-panel': 'keys.open-panel',
  'mark-strain': 'keys.mark-strain',
  'toggle-cover': 'keys.toggle-cover',
  'lock-now': 'keys.lock-now',
};

/** Every key: those of the browser, as it really assigned them, and those of Beside's own pages. */
export function KeysSheet({ onClose }: SheetProps<'keys'>) {
  const { report } = useApp();
  const [assigned, setAssigned] = useState<readonly AssignedKey[]>([]);
  useEffect(() => {
    assignedKeys().then(setAssigned, report);
  }, []);
  return (
    <Dialog title={say('command.keys.show')} onClose={onClose}>
      <section class={styles['section']}>
        <h3>{say('keys.browser')}</h3>
        <dl class={styles['keys']}>
          {assigned.map(({ name, keys }) => {
            const title = BROWSER_KEYS[name];
            return (
              title && (
                <div key={name}>
                  <dt>{say(title)}</dt>
                  <dd>{keys === '' ? say('keys.unassigned') : <Kbd keys={keys} />}</dd>
                </div>
              )
            );
          })}
        </dl>
        <p class={styles['soft']}>{say('keys.browser.where')}</p>
      </section>
      <section class={styles['section']}>
        <h3>{say('keys.pages')}</h3>
        <dl class={styles['keys']}>
          {MOMENT_KINDS.map((kind, index) => (
            <div key={kind}>
              <dt>{say('keys.moment', { kind: say(`moment.${kind}`) })}</dt>
              <dd>
                <Kbd keys={String(index + 1)} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{say('keys.words')}</dt>
            <dd>
              <Kbd keys="N" />
            </dd>
          </div>
          {commands.map(
            ({ id, key, title }) =>
              key !== null && (
                <div key={id}>
                  <dt>{say(title)}</dt>
                  <dd>
                    <Kbd keys={key} />
                  </dd>
                </div>
              ),
          )}
        </dl>
        <p class={styles['soft']}>{say('keys.pages.note')}</p>
      </section>
    </Dialog>
  );
}
