import { Pencil, Trash2 } from 'lucide';
import type { ComponentProps } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { errorSentence } from '../../../lib/commands/error-sentence';
import { ChangedElsewhereError } from '../../../lib/commands/errors';
import type { Client } from '../../../lib/domain/practice/client';
import { touchesIn } from '../../../lib/domain/practice/frame-life';
import { MOMENT_KINDS, type Moment, type MomentKind } from '../../../lib/domain/practice/moment';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { useOnce } from '../../app/use-once';
import { usePart } from '../../app/use-part';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { formatSpan } from '../../controls/format-span';
import { IconButton } from '../../controls/IconButton';
import { Notice } from '../../controls/Notice';
import { SelectField } from '../../controls/SelectField';
import { TextField } from '../../controls/TextField';
import { TimerText } from '../../controls/TimerText';
import { MomentStrain } from '../../records/MomentStrain';
import { MomentWords } from '../../records/MomentWords';
import { useKeepMine } from '../../sheets/use-keep-mine';
import styles from './MomentList.module.css';
import { MomentMark } from './MomentMark';

const loadTouch = () => import('./TouchRow').then(({ TouchRow }) => TouchRow);

/**
 * This session's moments in their order, the newest last; each can be changed, or deleted and brought back. Agreements of the frame
 * that came up stand among them.
 */
export function MomentList({ client, session }: { client: Client; session: Session }) {
  const [editing, setEditing] = useState<string | null>(null);
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const { moments } = session;
  const touches = touchesIn(client, session.id);
  useEffect(() => {
    if (returnTo === null || editing !== null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-moment="${returnTo}"] button`);
    (row ?? list.current)?.focus();
    setReturnTo(null);
  }, [returnTo, editing]);
  const done = (id: string) => {
    setEditing(null);
    setReturnTo(id);
  };
  const onDeleted = () => list.current?.focus();
  const lines = [
    ...moments.map((moment) => ({
      at: moment.at,
      line: (
        <li key={moment.id} data-moment={moment.id}>
          {editing === moment.id ? (
            <MomentEditor session={session} moment={moment} onDone={() => done(moment.id)} />
          ) : (
            <MomentRow {...{ session, moment, onDeleted }} onEdit={() => setEditing(moment.id)} />
          )}
        </li>
      ),
    })),
    ...touches.map((touch) => ({
      at: touch.at,
      line: (
        <li key={touch.item}>
          <Touch {...{ client, session, touch, onDeleted }} />
        </li>
      ),
    })),
  ].sort((one, other) => one.at - other.at);
  return (
    <Card title={say('session.this')} aside={say('session.count', { count: lines.length })}>
      {lines.length === 0 && <p class={styles['soft']}>{say('session.empty')}</p>}
      <ul ref={list} class={styles['list']} tabIndex={-1} aria-label={say('session.this')}>
        {lines.map(({ line }) => line)}
      </ul>
    </Card>
  );
}

/** Few sessions touch the frame: its line is fetched when one does. */
function Touch(props: ComponentProps<Awaited<ReturnType<typeof loadTouch>>>) {
  const TouchRow = usePart(loadTouch);
  return TouchRow && <TouchRow {...props} />;
}

interface MomentRowProps {
  readonly session: Session;
  readonly moment: Moment;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
}

function MomentRow({ session, moment, onEdit, onDeleted }: MomentRowProps) {
  const { run, notify } = useApp();
  const kind = say(`moment.${moment.kind}`);
  const since = Math.max(0, moment.at - session.startedAt);
  const names = { kind, time: formatSpan(since) };
  const remove = async () => {
    const { ok } = await run('moment.remove', { sessionId: session.id, momentId: moment.id });
    const undo = () => run('moment.restore', { sessionId: session.id, moment });
    if (!ok) return;
    onDeleted();
    notify({
      tone: 'info',
      text: say('session.deleted', names),
      action: { label: say('session.undo'), run: undo },
    });
  };
  return (
    <div class={styles['row']}>
      <span class={styles['time']}>
        <TimerText milliseconds={since} />
      </span>
      <MomentMark kind={moment.kind} />
      <MomentWords words={moment.words} {...{ names }}>
        <b>{kind}</b>{' '}
      </MomentWords>
      <MomentStrain {...{ session, moment }} />
      <IconButton icon={Pencil} label={say('session.change', names)} onClick={onEdit} />
      <IconButton icon={Trash2} label={say('session.delete', names)} onClick={() => void remove()} />
    </div>
  );
}

function MomentEditor({ session, moment, onDone }: { session: Session; moment: Moment; onDone: () => void }) {
  const { run } = useApp();
  const draft = useDraft(draftAddress.momentEdit(moment.id), session.clientId, moment.words);
  const { text, write } = draft;
  const [kind, setKind] = useState<MomentKind>(moment.kind);
  const [begunAs] = useState(moment.kind);
  const [problem, setProblem] = useState<unknown>(null);
  const isContested = problem instanceof ChangedElsewhereError;
  const input = useRef<HTMLInputElement>(null);
  // As it is drawn: a digit that is typed at once would mark a moment.
  useLayoutEffect(() => input.current?.focus(), []);
  const saveOver = async (base: Pick<Moment, 'kind' | 'words'>) => {
    const edit = { sessionId: session.id, momentId: moment.id, kind, words: draft.latest(), base };
    const outcome = await run('moment.edit', edit, { isQuiet: true });
    if (outcome.ok) onDone();
    else setProblem(outcome.error);
    return outcome;
  };
  const save = useOnce(async () => void (await saveOver({ kind: begunAs, words: draft.base })));
  // Once the other's is shown here, saving again is a decision for this one.
  const { keepMine } = useKeepMine(moment, () => saveOver(moment));
  const submit = (event: Event) => {
    event.preventDefault();
    if (isContested) void keepMine();
    else save();
  };
  const cancel = () => {
    write(moment.words);
    onDone();
  };
  return (
    <form class={styles['editor']} onSubmit={submit}>
      <SelectField
        label={say('session.kind')}
        value={kind}
        options={MOMENT_KINDS.map((value) => ({ value, label: say(`moment.${value}`) }))}
        onChange={setKind}
      />
      <TextField label={say('session.edit.words')} value={text} onInput={write} inputRef={input} />
      {problem !== null && (
        <Notice tone="problem">{isContested ? sayOther(moment) : errorSentence(problem)}</Notice>
      )}
      <div class={styles['deeds']}>
        <Button type="submit" variant="primary">
          {say('session.save')}
        </Button>
        <Button onClick={cancel}>{say('control.cancel')}</Button>
      </div>
    </form>
  );
}

function sayOther({ kind, words }: Moment): string {
  const name = say(`moment.${kind}`);
  return say('session.edit.other', { other: words === '' ? name : `${name}: ${words}` });
}
