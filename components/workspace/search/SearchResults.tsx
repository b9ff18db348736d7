import { addressOfTarget } from '../../../lib/places/targets';
import type { SearchHit } from '../../../lib/search/searcher';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useClientLabel } from '../documents/use-titles';
import { FoundLineView } from './FoundLineView';
import styles from './Search.module.css';
import { targetOfHit } from './target-of-hit';

interface SearchResultsProps {
  readonly hits: readonly SearchHit[];
  /** Asked to go up from the first. */
  readonly onLeave: () => void;
}

/** What was found, by client, the best first; up and down go from one to the next, and up from the first to the words. */
export function SearchResults({ hits, onLeave }: SearchResultsProps) {
  const groups = Map.groupBy(hits, ({ clientId }) => clientId);
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
    const next = links.indexOf(document.activeElement as HTMLElement) + by;
    if (next < 0) onLeave();
    else links[next]?.focus();
    event.preventDefault();
  };
  return (
    <div class={styles['results']} data-results onKeyDown={onKeyDown}>
      {[...groups].map(([clientId, found]) => (
        <section key={clientId ?? ''} class={styles['group']}>
          <h3>{clientId === null ? say('search.unfiled') : <ClientLabel clientId={clientId} />}</h3>
          <ul>
            {found.map((hit) => (
              <li key={hit.id}>
                <a class={styles['hit']} href={addressOfTarget(targetOfHit(hit))}>
                  <span class={styles['about']}>
                    <span>{say(`search.kind.${hit.kind}`)}</span>
                    <span>{formatDate(hit.at)}</span>
                  </span>
                  {hit.lines.map((line) => (
                    <FoundLineView key={line.text} line={line} />
                  ))}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ClientLabel({ clientId }: { clientId: string }) {
  return <>{useClientLabel(clientId)}</>;
}
