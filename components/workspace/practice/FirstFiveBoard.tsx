import { useMemo } from 'preact/hooks';
import {
  EARLY_SESSIONS,
  type EarlySession,
  type FirstFive,
  firstFive,
} from '../../../lib/domain/practice/first-five';
import type { Head } from '../../../lib/domain/practice/head';
import { addressOfTarget } from '../../../lib/places/targets';
import { formatNames } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { EmptyState } from '../../controls/EmptyState';
import { type EarlyPeople, sayEarlySession, sayEarlyValues } from '../../records/first-five-words';
import { nameIn, sparkRaters } from '../caseload/spark-raters';
import { useWorkspace } from '../WorkspaceContext';
import styles from './Practice.module.css';

const byLabel = new Intl.Collator(undefined, { numeric: true });

/** Everyone in their first five sessions, by label: what is there and what is not. */
export function FirstFiveBoard() {
  const { heads } = useWorkspace();
  const rows = useMemo(() => rowsOf([...heads.values()]), [heads]);
  return (
    <section aria-labelledby="first-five" class={styles['section']}>
      <h2 id="first-five">{say('first-five.title')}</h2>
      <p class={styles['soft']}>{say('first-five.what')}</p>
      {rows.length === 0 ? (
        <EmptyState text={say('first-five.nobody')} />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark
        <div class={styles['scroller']} role="group" aria-labelledby="first-five" tabIndex={0}>
          <table class={styles['board']}>
            <thead>
              <tr>
                <th scope="col">{say('workspace.column.client')}</th>
                {Array.from({ length: EARLY_SESSIONS }, (_unused, at) => (
                  <th key={at} scope="col">
                    {say('first-five.session', { session: at + 1 })}
                  </th>
                ))}
                <th scope="col">{say('first-five.range')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.head.clientId} {...row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface BoardRow {
  readonly head: Head;
  readonly early: FirstFive;
}

function rowsOf(heads: readonly Head[]): readonly BoardRow[] {
  return heads
    .flatMap((head) => {
      const early = firstFive(head);
      return early ? [{ head, early }] : [];
    })
    .sort((one, other) => byLabel.compare(one.head.label, other.head.label));
}

function Row({ head, early }: BoardRow) {
  const { hidesLabels } = useWorkspace();
  const { clientId, label } = head;
  const who = { people: head.participants.length, nameOf: nameIn(head, hidesLabels) };
  return (
    <tr>
      <th scope="row">
        <a href={addressOfTarget({ kind: 'client', clientId })}>
          {hidesLabels ? say('workspace.label.hidden') : label}
        </a>
      </th>
      {early.sessions.map((session) => (
        <Cell key={session.number} session={session} who={who} />
      ))}
      <RangeCell {...{ head, early, hidesLabels }} />
    </tr>
  );
}

/** How far ratings reach, and whose they are where several people come; of young children alone nothing is said. */
function RangeCell({ head, early: { range }, hidesLabels }: BoardRow & { hidesLabels: boolean }) {
  if (range === null) return <td>{say('first-five.range.left-out')}</td>;
  const people = sparkRaters(head, hidesLabels);
  const names = people.filter(({ id }) => range.from.includes(id)).map(({ label }) => label);
  return (
    <td>
      <span>{sayEarlyValues(range)}</span>
      {people.length > 1 && <span>{say('first-five.range.whose', { raters: formatNames(names) })}</span>}
    </td>
  );
}

function Cell({ session, who }: { session: EarlySession; who: EarlyPeople }) {
  const [state, ...more] = sayEarlySession(session, who);
  return (
    <td class={session.state === 'to-come' ? styles['soft'] : undefined}>
      <span>{state}</span>
      {more.map((each) => (
        <span key={each}>{each}</span>
      ))}
    </td>
  );
}
