import { type NoteVersion, versionText } from '../../../../lib/domain/notes/note-history';
import { say } from '../../../../lib/words/index';
import { useNoteHistory } from '../../../app/use-records';
import { Button } from '../../../controls/Button';
import { EmptyState } from '../../../controls/EmptyState';
import { Notice } from '../../../controls/Notice';
import { formatWhen } from '../../../records/session-words';
import styles from './NoteHistoryPane.module.css';
import { useChosenVersion } from './use-chosen-version';
import { VersionComparison } from './VersionComparison';

interface NoteHistoryPaneProps {
  readonly noteId: string;
  /** What the note says now. */
  readonly text: string;
  /** Puts an earlier text in the note's place; what it says now stays a version. Absent where it may not be changed. */
  readonly onRestore?: (text: string) => void;
}

/** What a note said before: a list by time, and the chosen version beside the text of now. */
export function NoteHistoryPane({ noteId, text, onRestore }: NoteHistoryPaneProps) {
  const history = useNoteHistory(noteId);
  const versions = history?.ok ? history.value.versions.toReversed() : [];
  const { chosen, choose } = useChosenVersion(versions);
  if (history === undefined) return null;
  if (history && !history.ok) return <Notice tone="caution">{say('note.history.damaged')}</Notice>;
  if (!history || !chosen) return <EmptyState text={say('note.history.none')} />;
  const before = versionText(history.value, chosen);
  return (
    <section class={styles['history']} aria-label={say('note.history')}>
      <ol class={styles['versions']}>
        {versions.map((version) => (
          <VersionItem
            key={version.at}
            version={version}
            isChosen={version === chosen}
            onChoose={() => choose(version.at)}
          />
        ))}
      </ol>
      <div class={styles['comparison']}>
        <VersionComparison before={before} now={text} at={chosen.at} />
        {onRestore && (
          <p>
            <Button onClick={() => onRestore(before)}>{say('note.history.restore')}</Button>
          </p>
        )}
      </div>
    </section>
  );
}

interface VersionItemProps {
  readonly version: NoteVersion;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function VersionItem({ version, isChosen, onChoose }: VersionItemProps) {
  return (
    <li>
      <button type="button" aria-current={isChosen || undefined} onClick={onChoose}>
        {formatWhen(version.at)}
      </button>
    </li>
  );
}
