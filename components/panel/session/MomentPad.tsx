import { useRef } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { MOMENT_KINDS, type MomentKind } from '../../../lib/domain/practice/moment';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { type KeyDeeds, useKeys } from '../../app/use-keys';
import { Kbd } from '../../controls/Kbd';
import { TextField } from '../../controls/TextField';
import styles from './MomentPad.module.css';

/** Words that follow a moment within this time belong to it. */
const BELONGS_WITHIN = 2 * 60_000;

/**
 * One key marks a moment at once. Words typed after it go to it with Enter; words typed first wait for the next
 * mark: Enter leaves the field, so that 1-6 mark again.
 */
export function MomentPad({ session }: { session: Session }) {
  const { run, newId, now } = useApp();
  const { text, isRestored, write } = useDraft(draftAddress.moment(session.id), session.clientId);
  const input = useRef<HTMLInputElement>(null);
  const mark = async (kind: MomentKind) => {
    const { ok } = await run('moment.mark', { sessionId: session.id, deedId: newId(), kind, words: text });
    if (ok) write('');
  };
  const newest = session.moments.at(-1);
  const target = newest && newest.words === '' && now() - newest.at < BELONGS_WITHIN ? newest : null;
  const addWords = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    if (!target) return input.current?.blur();
    const words = { sessionId: session.id, momentId: target.id, kind: target.kind, words: text };
    const { ok } = await run('moment.edit', words);
    if (ok) write('');
  };
  const deeds: Record<string, () => void> = { n: () => input.current?.focus() };
  for (const [index, kind] of MOMENT_KINDS.entries()) deeds[String(index + 1)] = () => void mark(kind);
  useKeys(deeds as KeyDeeds);
  return (
    <section class={styles['pad']} aria-label={say('session.moments')}>
      <div class={styles['kinds']}>
        {MOMENT_KINDS.map((kind, index) => (
          <button
            key={kind}
            type="button"
            class={`${styles['kind']} ${styles[kind]}`}
            onClick={() => void mark(kind)}
          >
            <span class={styles['name']}>
              {say(`moment.${kind}`)}
              <Kbd keys={String(index + 1)} />
            </span>
            <span class={styles['hint']}>{say(`moment.${kind}.hint`)}</span>
          </button>
        ))}
      </div>
      <form onSubmit={(event) => void addWords(event)}>
        <TextField
          label={say('session.words')}
          hint={say(
            isRestored ? 'session.words.restored' : target ? 'session.words.after' : 'session.words.before',
          )}
          value={text}
          onInput={write}
          inputRef={input}
          aria-keyshortcuts="N"
        />
      </form>
    </section>
  );
}
