import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useFacts } from '../../../components/app/use-facts';
import { useHeads } from '../../../components/app/use-records';
import { AttentionCard } from '../../../components/panel/prepare/AttentionCard';
import { DueMeasuresCard } from '../../../components/panel/prepare/DueMeasuresCard';
import { DueMeasures } from '../../../components/records/DueMeasures';
import { CaseloadRows } from '../../../components/workspace/caseload/CaseloadRows';
import type { App } from '../../../lib/app';
import { formOfOwn } from '../../../lib/domain/alliance/instrument-form';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { entryOf } from '../../../lib/domain/practice/head';
import { aBuiltInstrument, aClient, aSession } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, showView, vaultOf } from '../../support/test-page';
import { keep } from './workspace-stage';

let app: App;

beforeEach(async () => {
  location.hash = '';
  app = await openFirstPage('workspace');
});
afterEach(async () => {
  // What pages fetch while nothing else is to do comes before the file ends.
  await vi.dynamicImportSettled();
  await closePages();
  location.hash = '';
});

const MEASURES = [{ instrument: 'built-1', rater: 'participant-1', every: 3 }];
const build = () =>
  app.run('instrument.build', {
    form: formOfOwn(aBuiltInstrument()),
    id: 'built-1',
    baseAt: null,
    draft: 'built-1',
  });
/** The caseload's rows, as they stand in the workspace. */
function Caseload() {
  const heads = (useHeads() ?? []).flatMap((head) => (head.ok ? [head.value] : []));
  const now = { weekday: 1, minuteOfDay: 600 };
  const factsOf = useFacts();
  return (
    <CaseloadRows {...{ heads, now, factsOf }} hidesLabels={false} returnsTo={null} onLeave={() => {}} />
  );
}
const isDue = () => screen.queryByText('measure due') !== null;

it('a form that is put out of use in another window is due in no list any more, and again once it is taken up', async () => {
  await build();
  await keep(app, { id: 'a', label: 'A.B.', measures: MEASURES }, [aSession({ id: 'a1' })]);
  const elsewhere = await openAnotherPage('workspace');
  showView(app, Caseload, { clientId: 'a' });
  await waitFor(() => expect(isDue()).toBe(true));
  await elsewhere.run('instrument.set-in-use', { id: 'built-1', isInUse: false });
  await waitFor(() => expect(isDue()).toBe(false));
  expect(screen.getByRole('link').textContent).toContain('A.B.');
  await elsewhere.run('instrument.set-in-use', { id: 'built-1', isInUse: true });
  await waitFor(() => expect(isDue()).toBe(true));
});

it('a form that its builder calls one of illness is due in no list of coaching any more, and can stay in the plan', async () => {
  await build();
  await keep(app, { id: 'a', label: 'A.B.', kind: 'coaching', measures: MEASURES }, [aSession({ id: 'a1' })]);
  showView(app, Caseload, { clientId: 'a' });
  await waitFor(() => expect(isDue()).toBe(true));
  const opened = await vaultOf(app).store.read('practitioner', 'built-1');
  const standing = opened?.ok && opened.value.kind === 'own-instrument' ? opened.value : aBuiltInstrument();
  const form = { ...formOfOwn(standing), isClinical: true };
  await app.run('instrument.build', { form, id: 'built-1', baseAt: standing.at, draft: 'built-1' });
  await waitFor(() => expect(isDue()).toBe(false));
  const measures = [...MEASURES, { instrument: 'swls', rater: 'participant-1', every: 1 }];
  const outcome = await app.run('measure.plan', { clientId: 'a', measures, base: MEASURES });
  expect(outcome).toEqual({ ok: true });
});

it('a form of illness of the library that stayed in the plan is due in no list of coaching', async () => {
  const measures = [{ instrument: 'phq-9', rater: 'participant-1', every: 3 }];
  await keep(app, { id: 'a', label: 'A.B.', measures }, [aSession({ id: 'a1' })]);
  await keep(app, { id: 'c', label: 'C.D.', kind: 'coaching', measures }, [aSession({ id: 'c1' })]);
  const client = aClient({ id: 'c', kind: 'coaching', measures });
  showView(
    app,
    () => (
      <>
        <Caseload />
        <DueMeasuresCard {...{ client }} series={buildSeries([entryOf(aSession({ id: 'c1' }))])} />
      </>
    ),
    { clientId: 'c' },
  );
  await waitFor(() => expect(screen.getAllByText('measure due')).toHaveLength(1));
  expect(screen.getAllByRole('link')).toHaveLength(2);
  expect(screen.queryByText('PHQ-9')).toBeNull();
});

it('shows no id of a built form before its name is read', async () => {
  await build();
  await keep(app, aClient());
  const seen: string[] = [];
  const due = [{ instrument: 'built-1', rater: 'participant-1', every: 3, last: null }];
  const Watched = () => {
    const ref = (list: HTMLElement | null) => void seen.push(list?.textContent ?? '');
    return (
      <div ref={ref}>
        <DueMeasures {...{ client: aClient(), due }} sessionId={null} />
      </div>
    );
  };
  showView(app, Watched);
  await screen.findByText('How we talk');
  expect(seen[0]).toBe('');
});

it('it is not asked for in Prepare either, which says so in one place only while it is due', async () => {
  await build();
  const client = aClient({ measures: MEASURES });
  const sessions = [aSession()];
  await keep(app, client, sessions);
  const series = buildSeries(sessions.map(entryOf));
  showView(app, () => (
    <>
      <AttentionCard client={client} />
      <DueMeasuresCard {...{ client, series }} />
    </>
  ));
  await screen.findByText('How we talk');
  expect(screen.queryByText(/planned measure is due/)).toBeNull();
  await app.run('instrument.set-in-use', { id: 'built-1', isInUse: false });
  await waitFor(() => expect(screen.queryByText('How we talk')).toBeNull());
});
