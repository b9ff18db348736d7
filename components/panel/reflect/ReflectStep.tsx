import type { Note } from '../../../lib/domain/notes/note';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useReflection } from '../../app/use-records';
import { Card } from '../../controls/Card';
import { EmptyState } from '../../controls/EmptyState';
import { Notice } from '../../controls/Notice';
import { TextArea } from '../../controls/TextArea';
import { MomentRecords } from '../../records/MomentRecords';
import { formatWhen } from '../../records/session-words';
import { PromptsSaidCard } from '../prompts/PromptsSaidCard';
import { AfterCard } from './AfterCard';
import { AgreedActions } from './AgreedActions';
import { FinishDeeds } from './FinishDeeds';
import { FrameCard } from './FrameCard';
import styles from './reflect.module.css';
import { StrainCard } from './StrainCard';
import { TwoTexts } from './TwoTexts';
import { type ReflectionForm, useReflectionForm } from './use-reflection-form';

interface ReflectStepProps {
  readonly client: Client;
  readonly session: Session | null;
}

/** A short note after the session, the next opening, what was agreed; then the session is finished. */
export function ReflectStep({ client, session }: ReflectStepProps) {
  const note = useReflection(session?.id ?? null);
  if (!session) {
    return (
      <EmptyState text={say('reflect.no-session')}>
        <p>{say('reflect.no-session.hint')}</p>
      </EmptyState>
    );
  }
  if (note === undefined) return null;
  if (note && !note.ok) {
    return <Notice tone="caution">{say('reflect.note.damaged')}</Notice>;
  }
  return <Reflecting key={session.id} {...{ client, session }} note={note?.value ?? null} />;
}

interface ReflectingProps {
  readonly client: Client;
  readonly session: Session;
  readonly note: Note | null;
}

function Reflecting({ client, session, note }: ReflectingProps) {
  const form = useReflectionForm(client, session, note);
  return (
    <div class={styles['step']}>
      {session.status === 'finished' && <p class={styles['soft']}>{say('reflect.finished')}</p>}
      <NoteCard note={note} form={form} />
      <Card title={say('reflect.moments')}>
        <MomentRecords {...{ client, session }} />
      </Card>
      <PromptsSaidCard session={session} />
      <StrainCard {...{ client, session }} />
      <FrameCard {...{ client, session }} />
      <NextTimeCard form={form} />
      <AgreedActions {...{ client, session }} />
      <AfterCard {...{ client, session }} onTake={(question) => takeInto(form, question)} />
      <FinishDeeds {...{ session, form }} />
    </div>
  );
}

/** A question stands as a heading in the note, with room below. */
function takeInto({ reflection }: ReflectionForm, question: string): void {
  reflection.write(`${reflection.latest().trimEnd()}\n\n## ${question}\n\n`);
}

function NoteCard({ note, form }: { note: Note | null; form: ReflectionForm }) {
  return (
    <Card title={say('reflect.note')} aside={say('reflect.note.mine')}>
      <div class={`${styles['part']} ${styles['note']}`}>
        <TwoTexts {...form.reflection} />
        <TextArea
          label={say('reflect.note.label')}
          isLabelHidden
          hint={note ? say('reflect.note.saved', { at: formatWhen(note.editedAt) }) : undefined}
          value={form.reflection.text}
          onInput={form.reflection.write}
        />
      </div>
    </Card>
  );
}

function NextTimeCard({ form }: { form: ReflectionForm }) {
  return (
    <Card title={say('reflect.next-time')}>
      <div class={styles['part']}>
        <TwoTexts {...form.nextTime} />
        <TextArea
          label={say('reflect.next-time.label')}
          hint={say('reflect.next-time.hint')}
          rows={2}
          value={form.nextTime.text}
          onInput={form.nextTime.write}
        />
      </div>
    </Card>
  );
}
