import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MomentRecords } from '../../../components/records/MomentRecords';
import { FrameCard } from '../../../components/workspace/client/FrameCard';
import type { App } from '../../../lib/app';
import { emptyAgreement } from '../../../lib/domain/practice/frame-life';
import { aClient, aSession, MONDAY_NOON } from '../../support/factories';
import { closePages, openFirstPage, seed, showView } from '../../support/test-page';

const LONG = 'to speak first in the meeting on Monday, '.repeat(250);
const moments = [{ id: 'm', kind: 'goal', at: MONDAY_NOON, words: LONG }] as const;
const session = aSession({ moments });

let app: App;
beforeEach(async () => {
  app = await openFirstPage();
  await seed([app], aClient(), [session]);
});
afterEach(closePages);

it('show a few lines of a long agreement on the client’s page', async () => {
  const client = aClient({ frame: [{ ...emptyAgreement('fee'), words: LONG, agreedOn: '2026-01-12' }] });
  showView(app, () => <FrameCard client={client} />);
  const line = await screen.findByText(/to speak first/);
  expect(line.className).toBe('beginning');
  // When it was agreed stands outside of what may be cut off.
  expect(line.textContent).not.toContain('agreed');
});

it('show a few lines of a long moment in Reflect, and all of it in the record', async () => {
  const client = aClient();
  showView(app, () => (
    <>
      <MomentRecords {...{ client, session }} isShort />
      <MomentRecords {...{ client, session }} />
    </>
  ));
  const [short, whole] = await screen.findAllByText(/to speak first/);
  expect(short?.classList.contains('beginning')).toBe(true);
  expect(whole?.classList.contains('beginning')).toBe(false);
});
