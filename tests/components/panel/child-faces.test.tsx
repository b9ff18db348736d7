import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CloseStep } from '../../../components/panel/close/CloseStep';
import type { App } from '../../../lib/app';
import { aClient, aRating, aSession, values } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

const family = aClient({
  population: 'child',
  participants: [
    { id: 'kid', label: 'P.', role: 'child' },
    { id: 'mum', label: 'mother', role: 'carer' },
  ],
});

it('says beside the child’s and the carer’s answers what carers may see of them', async () => {
  const [kid, mum] = family.participants;
  const carersSee = { what: 'answers', words: 'the faces, not why' } as const;
  const agreed = { ...family, participants: [{ ...kid, carersSee }, mum] as typeof family.participants };
  const own = aRating({ rater: 'practitioner', way: 'own', values: values(6, 6, 6) });
  const ratings = [own, aRating({ rater: 'kid' }), aRating({ rater: 'mum' })];
  await seed([app], agreed, [aSession({ status: 'open', step: 'close', ratings })]);
  showView(app, CloseStep, { sessionId: 'session-1' });
  for (const name of ['P.', 'mother']) {
    const reveal = within(await screen.findByRole('region', { name: `Side by side: ${name}` }));
    reveal.getByText(/Carers may see P\.’s answers, not the words\. Agreed as: “the faces, not why”/);
  }
});

it('a child answers by faces with words, and the carer beside it in numbers', async () => {
  const own = aRating({ rater: 'practitioner', way: 'own', values: values(6, 6, 6) });
  await seed([app], family, [aSession({ status: 'open', step: 'close', ratings: [own] })]);
  showView(app, CloseStep, { sessionId: 'session-1' });
  const goal = within(await screen.findByRole('group', { name: /something that matters to me/ }));
  expect(goal.getAllByRole('radio').map((face) => face.closest('label')?.textContent)).toEqual([
    ...['no', 'a little', 'so-so', 'mostly', 'yes'],
  ]);
  expect(goal.queryByRole('radio', { checked: true })).toBeNull();
  fireEvent.click(goal.getByLabelText('mostly'));
  fireEvent.click(within(screen.getByRole('group', { name: /I liked how/ })).getByLabelText('no'));
  const here = within(screen.getByRole('group', { name: /being here/ }));
  fireEvent.click(here.getByLabelText('yes'));
  fireEvent.click(here.getByRole('button', { name: /^Take back the answer to/ }));
  expect(here.queryByRole('radio', { checked: true })).toBeNull();
  expect(document.activeElement).toBe(here.getByLabelText('no'));
  fireEvent.click(screen.getByRole('button', { name: /^Save P\./ }));
  await waitFor(async () => {
    const session = await vaultOf(app).store.read('sessions', 'session-1');
    expect(session?.ok && session.value.ratings[1]).toMatchObject({
      ...{ rater: 'kid', values: { goal: 7.5, task: 0, bond: null } },
    });
  });
});
