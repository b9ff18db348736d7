import { useState } from 'preact/hooks';
import type { Note } from '../../../lib/domain/notes/note';
import type { NotePlace } from '../../../lib/domain/notes/note-life';
import { targetKey } from '../../../lib/places/targets';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useOnce } from '../../app/use-once';
import { useSeries } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Dialog } from '../../controls/Dialog';
import { SelectField } from '../../controls/SelectField';
import { useWorkspace } from '../WorkspaceContext';
import styles from './Note.module.css';

interface FileDialogProps {
  readonly note: Note;
  /** Saves what is written now. */
  readonly save: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Files a note with a client, with one of their sessions, or with nobody; it can be taken back. */
export function FileDialog({ note, save, onClose }: FileDialogProps) {
  const { run, notify, place } = useApp();
  const { heads } = useWorkspace();
  const [clientId, setClient] = useState(note.clientId ?? '');
  const [sessionId, setSession] = useState(note.sessionId ?? '');
  const clients = [...heads.values()].toSorted((one, other) => one.label.localeCompare(other.label));
  const fileFrom = async (from: NotePlace, to: NotePlace) => {
    const { id: noteId } = note;
    const outcome = await run('note.move', { noteId, from, ...to });
    const target = { kind: 'note', clientId: to.clientId, noteId } as const;
    // What is beside the note is about its client.
    if (outcome.ok && targetKey(place.value.target) === targetKey(target))
      place.value = { ...place.value, target };
    return outcome;
  };
  const file = useOnce(async () => {
    await save();
    const from = { clientId: note.clientId, sessionId: note.sessionId };
    const to = { clientId: clientId || null, sessionId: sessionId || null };
    if (!(await fileFrom(from, to)).ok) return;
    onClose();
    const undo = () => fileFrom(to, from);
    notify({ tone: 'info', text: say('note.filed'), action: { label: say('session.undo'), run: undo } });
  });
  return (
    <Dialog
      title={say('note.file')}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={file}>
          {say('note.file.do')}
        </Button>
      }
    >
      <div class={styles['file']}>
        <SelectField
          label={say('note.file.client')}
          value={clientId}
          options={[
            { value: '', label: say('note.unfiled') },
            ...clients.map(({ clientId: value, label }) => ({ value, label })),
          ]}
          onChange={(next) => {
            setClient(next);
            setSession('');
          }}
        />
        {clientId !== '' && (
          <SessionField key={clientId} {...{ clientId, sessionId }} onChange={setSession} />
        )}
      </div>
    </Dialog>
  );
}

interface SessionFieldProps {
  readonly clientId: string;
  readonly sessionId: string;
  readonly onChange: (sessionId: string) => void;
}

function SessionField({ clientId, sessionId, onChange }: SessionFieldProps) {
  const series = useSeries(clientId);
  const points = series?.ok ? series.value.toReversed() : [];
  return (
    <SelectField
      label={say('note.file.session')}
      value={sessionId}
      options={[
        { value: '', label: say('note.file.session.none') },
        ...points.map(({ sessionId: value, number, at }) => ({
          value,
          label:
            number === null
              ? formatDate(at)
              : say('note.file.session.numbered', { number, date: formatDate(at) }),
        })),
      ]}
      onChange={onChange}
    />
  );
}
