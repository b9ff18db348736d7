import { render, waitFor, within } from '@testing-library/preact';
import fc from 'fast-check';
import { useMemo } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Root } from '../../../components/app/Root';
import { useFacts } from '../../../components/app/use-facts';
import { useClient, useHeads, useSeries } from '../../../components/app/use-records';
import { ClientChooser } from '../../../components/panel/choose/ClientChooser';
import { PrepareStep } from '../../../components/panel/prepare/PrepareStep';
import { sayFact } from '../../../components/records/attention-words';
import { AttentionList } from '../../../components/workspace/bottom/AttentionList';
import { CaseloadRows } from '../../../components/workspace/caseload/CaseloadRows';
import { ClientHeader } from '../../../components/workspace/client/ClientHeader';
import { ClientItem } from '../../../components/workspace/explorer/ClientItem';
import { FirstFiveBoard } from '../../../components/workspace/practice/FirstFiveBoard';
import { StatusBar } from '../../../components/workspace/status/StatusBar';
import { useWorkspace, WorkspaceContext } from '../../../components/workspace/WorkspaceContext';
import type { App } from '../../../lib/app';
import { type AttentionFact, factLevel, isSignalFact } from '../../../lib/domain/practice/attention';
import type { Client } from '../../../lib/domain/practice/client';
import { EARLY_SESSIONS } from '../../../lib/domain/practice/first-five';
import type { Head } from '../../../lib/domain/practice/head';
import { localDate } from '../../../lib/domain/practice/local-date';
import { lookInto } from '../../../lib/domain/practice/look-into';
import type { Session } from '../../../lib/domain/practice/session';
import { formsInUse } from '../../../lib/library/instruments/forms-in-use';
import { addressOfTarget } from '../../../lib/places/targets';
import type { Caseload } from '../../../lib/store/bulk';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { InWorkspace } from '../../support/in-workspace';
import { drawnPractice, practiceOf } from '../../support/random-practice';
import { closePages, openFirstPage, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage('workspace');
});
afterEach(async () => {
  await vi.dynamicImportSettled();
  await closePages();
});

const NOON = { weekday: 1, minuteOfDay: 720 };
const ROWS = { now: NOON, hidesLabels: false, returnsTo: null, onLeave: () => {} };
const NO_PAGE = { address: null, isShortened: false, isFollowed: true };
const NO_CHOICE = { kind: 'choose' } as const;

/** Every list that speaks of clients, and each client's own page and Prepare, over the same practice. */
function Lists() {
  const opened = useHeads();
  const workspace = useWorkspace();
  const factsOf = useFacts();
  const heads = useMemo(() => (opened ?? []).flatMap((head) => (head.ok ? [head.value] : [])), [opened]);
  const byId = useMemo(() => new Map(heads.map((head) => [head.clientId, head])), [heads]);
  return (
    <WorkspaceContext.Provider value={{ ...workspace, opened: opened ?? [], heads: byId }}>
      <section data-list="caseload">
        <CaseloadRows {...{ ...ROWS, heads, factsOf }} />
      </section>
      <section data-list="attention">
        <AttentionList />
      </section>
      <section data-list="board">
        <FirstFiveBoard />
      </section>
      <section data-list="status">
        <StatusBar />
      </section>
      <section data-list="chooser">
        <ClientChooser {...{ heads }} isFirst={false} choice={NO_CHOICE} page={NO_PAGE} />
      </section>
      {heads.map((head) => (
        <OfOne key={head.clientId} head={head} />
      ))}
    </WorkspaceContext.Provider>
  );
}

function OfOne({ head }: { head: Head }) {
  const client = useClient(head.clientId);
  const series = useSeries(head.clientId);
  if (!client?.ok || !series?.ok) return null;
  const open = head.openSession;
  const parts = { client: client.value, series: series.value };
  const unfinishedId = open && !open.isRunning ? open.id : null;
  return (
    <>
      <section data-list={`tree ${head.clientId}`}>
        <ClientItem head={head} />
      </section>
      <section data-list={`page ${head.clientId}`}>
        <ClientHeader {...parts} head={head} />
      </section>
      <section data-list={`prepare ${head.clientId}`}>
        <PrepareStep
          {...parts}
          session={null}
          isHidden={false}
          isOtherRunning={false}
          {...{ unfinishedId }}
        />
      </section>
    </>
  );
}

const list = (name: string) => {
  const found = document.querySelector<HTMLElement>(`[data-list="${name}"]`);
  if (!found) throw new Error(`There is no list: ${name}.`);
  return found;
};
/** The line about a client in a list of links, if there is one. */
const lineOf = (name: string, id: string) =>
  list(name).querySelector<HTMLElement>(`a[href="${addressOfTarget({ kind: 'client', clientId: id })}"]`);
const short = ({ kind }: AttentionFact) => say(`attention.short.${kind}`);
/** The first list below a heading; nothing where it is not there. */
function itemsUnder(part: HTMLElement, title: string): readonly string[] {
  const headings = [...part.querySelectorAll('h2, h3')];
  const heading = headings.find(({ textContent }) => textContent === title);
  const below =
    heading?.tagName === 'H3' ? heading.nextElementSibling : heading?.closest('section')?.querySelector('ul');
  return [...(below?.children ?? [])].map(({ textContent }) => textContent ?? '');
}

/** Counted from the records by hand: held sessions by start. */
function heldOf({ sessions }: Caseload, id: string): readonly Session[] {
  return sessions
    .filter(({ clientId, attendance }) => clientId === id && attendance === 'held')
    .toSorted((one, other) => one.startedAt - other.startedAt);
}

/** The same of planned measures: those of the session that runs or comes, by instrument. */
function askedOf(practice: Caseload, { id, measures, archived, ending }: Client): readonly string[] {
  const held = heldOf(practice, id);
  const coming = held.at(-1)?.status === 'running' ? held.length : held.length + 1;
  const lastOf = (instrument: string) =>
    held.findLastIndex((session) => session.measures.some((measure) => measure.instrument === instrument)) +
    1;
  return measures.flatMap(({ instrument, every }) => {
    const last = lastOf(instrument);
    const isDue = last === 0 || coming - last >= every;
    return isDue && instrument !== 'built-2' && !archived && !ending ? [instrument] : [];
  });
}

/** Expects one client's facts in every list. */
function expectOneOf(practice: Caseload, client: Client, facts: readonly AttentionFact[]) {
  const { id, archived, ending } = client;
  const held = heldOf(practice, id);
  const isOver = archived || ending !== null;
  const isRunning = held.at(-1)?.status === 'running';
  const lastSeen = held.at(-1) ? formatDate(held.at(-1)?.startedAt ?? 0) : null;
  const own = practice.sessions.filter(({ clientId }) => clientId === id);

  const row = lineOf('caseload', id)?.textContent ?? '';
  const page = list(`page ${id}`).textContent ?? '';
  for (const fact of facts) for (const text of [row, page]) expect(text).toContain(short(fact));
  const others = (text: string) => text.split(say('workspace.running')).length - 1;
  expect([others(row), others(page)]).toEqual(isRunning ? [1, 1] : [0, 0]);
  expect(row).toContain(say('workspace.sessions.count', { count: held.length }));
  if (lastSeen !== null) expect(row).toContain(lastSeen);
  expect(page).toContain(
    held[0]
      ? say('trend.since', { count: held.length, date: formatDate(held[0].startedAt) })
      : say('workspace.sessions.count', { count: 0 }),
  );

  const tree = list(`tree ${id}`);
  const mark = tree.querySelector(`[title="${say('workspace.explorer.facts', { count: facts.length })}"]`);
  expect(mark?.textContent ?? '0').toBe(String(facts.length));
  if (held.length > 0)
    expect(tree.textContent).toContain(say('workspace.explorer.held', { count: held.length }));

  const line = lineOf('attention', id);
  expect(line !== null).toBe(facts.length > 0);
  for (const fact of facts)
    expect(line?.textContent).toContain(sayFact(fact, (rater) => nameRater(client, rater)));

  const option = [...list('chooser').querySelectorAll('[role="option"]')].find(({ textContent }) =>
    textContent?.startsWith(client.label),
  );
  expect(option !== undefined).toBe(!archived);
  if (option) {
    const seen = { count: held.length, day: lastSeen ?? '' };
    expect(option.textContent).toContain(lastSeen === null ? say('choose.never') : say('choose.seen', seen));
    const [first] = isRunning ? [] : facts;
    if (first) expect(option.textContent).toContain(short(first));
  }

  const cells = lineOf('board', id)?.closest('tr')?.querySelectorAll('td');
  expect(cells !== undefined).toBe(!isOver && held.length <= EARLY_SESSIONS);
  const toCome = [...(cells ?? [])].filter((cell) =>
    cell.textContent?.startsWith(say('first-five.state.to-come')),
  );
  if (cells) expect(EARLY_SESSIONS - toCome.length).toBe(held.length);

  const prepare = list(`prepare ${id}`);
  const signals = itemsUnder(prepare, say('signal.title'));
  const levelsOf = (said: readonly string[]) =>
    (['worth-a-conversation', 'quiet'] as const).filter((level) =>
      said.some((text) => text.includes(say(`signal.level.${level}`))),
    );
  const expected = facts.filter(isSignalFact).map(({ kind }) => say(`signal.level.${factLevel(kind)}`));
  expect(levelsOf(signals)).toEqual(levelsOf(expected));
  const plain = facts.filter((fact) => !isSignalFact(fact));
  const elsewhere = ['unfinished-session', 'measure-due'];
  expect(itemsUnder(prepare, say('prepare.attention'))).toEqual(
    plain.filter(({ kind }) => !elsewhere.includes(kind)).map((fact) => sayFact(fact, String)),
  );
  const isUnfinished = own.some(({ status }) => status === 'open') && !isRunning && !isOver;
  expect(plain.some(({ kind }) => kind === 'unfinished-session')).toBe(isUnfinished);
  if (isUnfinished) within(prepare).getByRole('button', { name: say('prepare.unfinished.go-on') });
  const due = plain.find(({ kind }) => kind === 'measure-due');
  const [now, asEver] = [say('measure.due.title'), say('measure.due.as-ever')].map((title) =>
    itemsUnder(prepare, title),
  );
  expect(now?.length).toBe(due && 'count' in due ? due.count : 0);
  expect([...(now ?? []), ...(asEver ?? [])]).toHaveLength(askedOf(practice, client).length);
}

it('every list says the same of a client: facts and their level, what is due, sessions held and when last seen', async () => {
  const { store } = vaultOf(app);
  await fc.assert(
    fc.asyncProperty(drawnPractice, async (drawn) => {
      const practice = practiceOf(drawn, app.now());
      await store.replaceAll(practice);
      const shown = render(
        <Root app={app}>
          <InWorkspace>
            <Lists />
          </InWorkspace>
        </Root>,
      );
      const built = practice.practitioner.filter((one) => one.kind === 'own-instrument');
      const under = { today: localDate(app.now()), assumptions: null, forms: formsInUse(built) };
      const heads = (await store.readAll('heads')).flatMap((head) => (head.ok ? [head.value] : []));
      const factsOf = new Map(heads.map((head) => [head.clientId, lookInto(head, under)]));
      await waitFor(() => {
        for (const client of practice.clients) expectOneOf(practice, client, factsOf.get(client.id) ?? []);
        const worth = [...factsOf.values()].filter(({ length }) => length > 0).length;
        expect(list('status').textContent).toContain(say('workspace.status.attention', { count: worth }));
      });
      shown.unmount();
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 60_000);
