import { COMMAND_CATEGORIES, type CommandCategory } from '../../lib/commands/command';
import { commands } from '../../lib/commands/index';
import { MOMENT_KINDS } from '../../lib/domain/practice/moment';
import { reachableKeys } from '../../lib/places/own-keys';
import { KEY_PLACE } from '../../lib/platform/key-place';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Kbd } from '../controls/Kbd';
import type { SheetProps } from './SheetHost';
import { BrowserKeys } from './settings/BrowserKeys';
import styles from './sheets.module.css';

/** Every key: those of the browser, as it really assigned them, and those of Beside's own pages. */
export function KeysSheet({ onClose }: SheetProps<'keys'>) {
  const { run, surface } = useApp();
  return (
    <Dialog title={say('command.keys.show')} onClose={onClose}>
      <BrowserKeys />
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
        </dl>
        {COMMAND_CATEGORIES.map((category) => (
          <KeysOf key={category} category={category} />
        ))}
        <p class={styles['soft']}>{say('keys.pages.note')}</p>
        <div class={styles['deeds']}>
          {surface === 'workspace' && (
            <Button onClick={() => void run('key-bindings.show', null)}>
              {say('deed.key-bindings.show')}
            </Button>
          )}
          <Button onClick={() => void run('settings.show', null)}>{say('command.settings.show')}</Button>
        </div>
      </section>
    </Dialog>
  );
}

/** The keys of one group of commands, as they reach the page in this browser; nothing where none has a key. */
function KeysOf({ category }: { category: CommandCategory }) {
  const { keys: own } = useApp().settings.value;
  const keyed = commands.flatMap((command) => {
    const keys = reachableKeys(command, own, KEY_PLACE);
    return keys.length > 0 && command.category === category
      ? [{ id: command.id, keys, title: command.title }]
      : [];
  });
  if (keyed.length === 0) return null;
  return (
    <>
      <h4>{say(`category.${category}`)}</h4>
      <dl class={styles['keys']}>
        {keyed.map(({ id, keys, title }) => (
          <div key={id}>
            <dt>{say(title)}</dt>
            <dd>
              {keys.map((each) => (
                <Kbd key={each} keys={each} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
