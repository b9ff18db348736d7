import { type PlainWordKey, say } from '../../../lib/words/index';
import { useAssignedKeys } from '../../app/use-assigned-keys';
import { Kbd } from '../../controls/Kbd';
import styles from '../sheets.module.css';

/** What each browser-wide key does, by its name in the manifest. */
const TITLES: Readonly<Record<string, PlainWordKey>> = {
  'open-panel': 'keys.open-panel',
  'mark-strain': 'keys.mark-strain',
  'toggle-cover': 'keys.toggle-cover',
  'lock-now': 'keys.lock-now',
};

/** The browser-wide keys as the browser really assigned them; what it refused is said. */
export function BrowserKeys() {
  const assigned = useAssignedKeys();
  return (
    <section class={styles['section']}>
      <h3>{say('keys.browser')}</h3>
      <dl class={styles['keys']}>
        {assigned.map(({ name, keys }) => {
          const title = TITLES[name];
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
  );
}
