import { useLayoutEffect, useRef } from 'preact/hooks';
import { TEXT_KINDS, type TextKind } from '../../../lib/search/found-texts';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { SafetyLine } from '../../app/SafetyLine';
import { SelectField } from '../../controls/SelectField';
import { TextField } from '../../controls/TextField';
import { useKept } from '../use-kept';
import { useWorkspace } from '../WorkspaceContext';
import styles from './Search.module.css';
import { SearchResults } from './SearchResults';
import { searchWish } from './search-wish';
import { type Answered, useAnswer } from './use-answer';

const DAY = 24 * 60 * 60_000;
const SINCE = { any: null, month: 31 * DAY, quarter: 92 * DAY, year: 366 * DAY } as const;
type Since = keyof typeof SINCE;

/** Looks through everything that was written. What is typed is kept in memory only. */
export function SearchView() {
  const { now } = useApp();
  const { heads, hidesLabels, kept } = useWorkspace();
  const [wanted, setWanted] = useKept('search.wanted', '');
  const [kind, setKind] = useKept<TextKind | 'all'>('search.kind', 'all');
  const [clientId, setClientId] = useKept('search.client', '');
  const [since, setSince] = useKept<Since>('search.since', 'any');
  const span = SINCE[since];
  const answer = useAnswer({
    wanted,
    kind: kind === 'all' ? null : kind,
    clientId: clientId === '' ? null : clientId,
    // To the day: the question is the same while it is being looked at.
    since: span === null ? null : Math.floor((now() - span) / DAY) * DAY,
  });
  const wish = searchWish(kept);
  const { value: wished } = wish;
  useLayoutEffect(() => {
    if (wished === null) return;
    setWanted(wished);
    wish.value = null;
  }, [wished]);
  const box = useRef<HTMLInputElement>(null);
  const view = useRef<HTMLElement>(null);
  // As it is drawn: what is typed at once must not go into the document.
  useLayoutEffect(() => box.current?.focus(), []);
  const clients = [...heads.values()].toSorted((one, other) => one.label.localeCompare(other.label));
  const toResults = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    view.current?.querySelector<HTMLElement>('[data-results] a')?.focus();
  };
  return (
    <section ref={view} class={styles['search']} aria-labelledby="search-title">
      <h2 id="search-title">{say('search.title')}</h2>
      <TextField
        label={say('search.field')}
        value={wanted}
        onInput={setWanted}
        onKeyDown={toResults}
        inputRef={box}
      />
      <div class={styles['filters']}>
        <SelectField
          label={say('search.kind')}
          value={kind}
          options={(['all', ...TEXT_KINDS] as const).map((value) => ({
            value,
            label: say(`search.kind.${value}`),
          }))}
          onChange={setKind}
        />
        {!hidesLabels && (
          <SelectField
            label={say('search.client')}
            value={clientId}
            options={[
              { value: '', label: say('search.client.all') },
              ...clients.map((head) => ({ value: head.clientId, label: head.label })),
            ]}
            onChange={setClientId}
          />
        )}
        <SelectField
          label={say('search.since')}
          value={since}
          options={(Object.keys(SINCE) as Since[]).map((value) => ({
            value,
            label: say(`search.since.${value}`),
          }))}
          onChange={setSince}
        />
      </div>
      <SafetyLine />
      <p role="status" class={styles['soft']}>
        {answer === undefined ? say('search.what') : sayAnswer(answer)}
      </p>
      {answer !== undefined && answer !== 'failed' && (
        <SearchResults hits={answer.hits} onLeave={() => box.current?.focus()} />
      )}
    </section>
  );
}

function sayAnswer(answer: Exclude<Answered, undefined>): string {
  if (answer === 'failed') return say('search.failed');
  const { hits, count, progress } = answer;
  if (progress === null) return say('search.begun');
  const found =
    hits.length < count ? say('search.first', { count, shown: hits.length }) : say('search.count', { count });
  const { indexed, records } = progress;
  return indexed < records ? `${found} · ${say('search.indexing', { indexed, records })}` : found;
}
