import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { MOMENT_KINDS, type Moment, type MomentKind } from '../../../lib/domain/practice/moment';
import { isVisible } from '../../../lib/domain/practice/plain-line';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { type KeyDeeds, useKeys } from '../../app/use-keys';
import { formatSpan } from '../../controls/format-span';
import { Kbd } from '../../controls/Kbd';
import { TextField } from '../../controls/TextField';
import { MomentMark } from './MomentMark';
import styles from './MomentPad.module.css';

/** Words that follow a moment within this time belong to it. */
const BELONGS_WITHIN = 2 * 60_000;

/**
 * One key marks a moment at once. Words typed after it go to it with Enter; words typed first wait for the next
 * mark. Enter leaves the field either way, so that 1-6 mark again.
 */
export function MomentPad({ session }: { session: Session }) {
  const { run, newId, now } = useApp();
  const words = useDraft(draftAddress.moment(session.id), session.clientId);
  const [marked, setMarked] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const mark = async (kind: MomentKind) => {
    const time = timeOf(session, now());
    const said = words.take();
    const order = { sessionId: session.id, deedId: newId(), kind, words: said };
    const { ok } = await run('moment.mark', order);
    if (!ok) return words.giveBack(said);
    setMarked(say('session.marked', { kind: say(`moment.${kind}`), time }));
  };
  const deeds: Record<string, () => void> = { n: () => input.current?.focus() };
  for (const [index, kind] of MOMENT_KINDS.entries()) deeds[String(index + 1)] = () => void mark(kind);
  useKeys(deeds as KeyDeeds);
  return (
    <section class={styles['pad']} aria-label={say('session.moments')}>
      <Kinds onMark={(kind) => void mark(kind)} />
      <WordsField session={session} words={words} input={input} />
      <p class="visually-hidden" role="status">
        {marked}
      </p>
    </section>
  );
}

function Kinds({ onMark }: { onMark: (kind: MomentKind) => void }) {
  return (
    <div class={styles['kinds']}>
      {MOMENT_KINDS.map((kind, index) => (
        <button
          key={kind}
          type="button"
          class={`${styles['kind']} ${styles[kind]}`}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onMark(kind)}
        >
          <span class={styles['name']}>
            <MomentMark kind={kind} /> {say(`moment.${kind}`)}
          </span>
          <Kbd keys={String(index + 1)} />
          <span class={styles['hint']}>{say(`moment.${kind}.hint`)}</span>
        </button>
      ))}
    </div>
  );
}

interface WordsFieldProps {
  readonly session: Session;
  readonly words: ReturnType<typeof useDraft>;
  readonly input: RefObject<HTMLInputElement | null>;
}

function WordsField({ session, words, input }: WordsFieldProps) {
  const { run, now } = useApp();
  const target = wordless(session, now());
  const add = async (event: Event) => {
    event.preventDefault();
    input.current?.blur();
    if (!target) return;
    // What is shown may be older than what was taken: a second Enter finds nothing.
    const said = words.take();
    if (said === '') return;
    const { id: momentId, kind } = target;
    const { ok } = await run('moment.edit', {
      sessionId: session.id,
      momentId,
      kind,
      words: said,
      base: target,
    });
    if (!ok) words.giveBack(said);
  };
  return (
    <form class={styles['words']} onSubmit={(event) => void add(event)}>
      <TextField
        label={say('session.words')}
        hint={sayHint(session, target, words)}
        value={words.text}
        onInput={words.write}
        inputRef={input}
        aria-keyshortcuts="N"
        onKeyDown={(event) => {
          if (event.key === 'Escape') input.current?.blur();
        }}
      />
    </form>
  );
}

/** The newest moment, if it was marked just now and has no words yet. */
function wordless({ moments }: Session, now: number): Moment | null {
  const newest = moments.at(-1);
  return newest && !isVisible(newest.words) && now - newest.at < BELONGS_WITHIN ? newest : null;
}

function sayHint(session: Session, target: Moment | null, words: ReturnType<typeof useDraft>): string {
  if (target) {
    const time = timeOf(session, target.at);
    return say('session.words.after', { kind: say(`moment.${target.kind}`), time });
  }
  if (words.isRestored) return say('session.words.restored');
  return say(isVisible(words.text) ? 'session.words.ready' : 'session.words.before');
}

function timeOf({ startedAt }: Session, at: number): string {
  return formatSpan(Math.max(0, at - startedAt));
}
