import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MomentList } from '../../../components/panel/session/MomentList';
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
afterEach(async () => {
  vi.restoreAllMocks();
  await closePages();
});

it('show a few lines of a long agreement on the client’s page', async () => {
  const client = aClient({ frame: [{ ...emptyAgreement('fee'), words: LONG, agreedOn: '2026-01-12' }] });
  showView(app, () => <FrameCard client={client} />);
  const line = await screen.findByText(/to speak first/);
  expect(line.className).toBe('beginning');
  // When it was agreed stands outside of what may be cut off.
  expect(line.textContent).not.toContain('agreed');
});

/** As a browser does that lays out: only what is cut off is higher than what is shown of it. */
function layOut(): void {
  const isCut = (element: Element) =>
    element.classList.contains('beginning') && element.textContent?.includes('speak');
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(100);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function (this: Element) {
    return isCut(this) ? 4000 : 100;
  });
}

it.each([
  ['the record', () => <MomentRecords {...{ client: aClient(), session }} />],
  ['the session step', () => <MomentList {...{ client: aClient(), session }} />],
])('show a few lines of a long moment in %s, and all of it by a key', async (_where, View) => {
  layOut();
  showView(app, View);
  const words = await screen.findByText(/to speak first/);
  const isShort = () => words.closest('.beginning') !== null;
  expect(isShort()).toBe(true);
  const more = screen.getByRole('button', { name: 'Show all of “Goal” at 00:00' });
  more.focus();
  await userEvent.keyboard('{Enter}');
  expect(isShort()).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show less of “Goal” at 00:00' }));
  await userEvent.keyboard('{Enter}');
  expect(isShort()).toBe(true);
  expect(document.activeElement).toBe(more);
});

it('have no way to more where a moment’s words are all there', async () => {
  layOut();
  const short = aSession({ moments: [{ ...moments[0], words: 'sleep till six' }] });
  showView(app, () => (
    <>
      <MomentRecords {...{ client: aClient() }} session={short} />
      <MomentList {...{ client: aClient() }} session={short} />
    </>
  ));
  expect(await screen.findAllByText('sleep till six')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: /Show all/ })).toBeNull();
});
