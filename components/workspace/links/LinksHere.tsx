import { linksAsWords } from '../../../lib/domain/notes/links';
import { addressOfTarget, type Target } from '../../../lib/places/targets';
import type { LinkingNote } from '../../../lib/search/searcher';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useClientNames } from '../documents/use-titles';
import { useWorkspace } from '../WorkspaceContext';
import styles from './Links.module.css';
import { useLinkNames, useNamesKnown } from './use-link-names';
import { linkTargetOf, useLinksHere } from './use-links-here';

/** The notes that link to a document, each with the line that does. */
export function LinksHere({ target }: { target: Target }) {
  const { hidesLabels } = useWorkspace();
  const answer = useLinksHere(linkTargetOf(target));
  if (answer === undefined) return null;
  if (answer === 'failed') return <p class={styles['soft']}>{say('link.here.failed')}</p>;
  const { links, count, progress } = answer;
  if (progress === null) return null;
  const { indexed, records } = progress;
  const isReading = indexed < records;
  return (
    <>
      {links.length > 0 && (
        <ul class={styles['list']}>
          {links.map((note) => (
            <Linking key={note.noteId} note={note} isHidden={hidesLabels} />
          ))}
        </ul>
      )}
      {count > links.length && (
        <p class={styles['soft']}>{say('link.here.more', { count: count - links.length })}</p>
      )}
      {isReading && <p class={styles['soft']}>{say('link.here.reading', { indexed, records })}</p>}
      {links.length === 0 && !isReading && <p class={styles['soft']}>{say('link.here.none')}</p>}
    </>
  );
}

function Linking({ note, isHidden }: { note: LinkingNote; isHidden: boolean }) {
  const { noteId, clientId, isReflection, name, at, line } = note;
  const nameOf = useClientNames();
  const own = isReflection ? say('reflect.note') : name;
  return (
    <li>
      <a class={styles['from']} href={addressOfTarget({ kind: 'note', clientId, noteId })}>
        <span class={styles['name']}>{(!isHidden && own) || say('note.untitled')}</span>
        <span class={styles['soft']}>
          {clientId === null ? formatDate(at) : `${nameOf(clientId)} · ${formatDate(at)}`}
        </span>
        {!isHidden && <Line line={line} />}
      </a>
    </li>
  );
}

/** A line of Markdown as words, its links by the names of what they point at. */
function Line({ line }: { line: string }) {
  const names = useLinkNames();
  useNamesKnown(names);
  const words = linksAsWords(line, (target) => names.lookUp(target)?.name ?? null);
  return <span class={styles['line']}>{words.replace(/^[\s#>*+-]+(\[[ x]\])?/i, '').trim()}</span>;
}
