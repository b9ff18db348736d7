import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { SAFETY_SHELF } from '../../../lib/platform/safety-shelf';
import type { Change } from '../../../lib/store/store';
import { aGoal, anEpisode, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';
import { closePages, openFirstPage, vaultOf } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

let app: App;
const WEEK = 7 * 24 * 3_600_000;

beforeEach(async () => {
  location.hash = '#client/m/case-summary';
  app = await openFirstPage('workspace');
  await keep(app, { id: 'm', label: 'M.K.' }, [
    aSession({ id: 's1', ratings: [aRating(), aRating({ rater: 'practitioner', way: 'own' })] }),
    aSession({ id: 's2', startedAt: MONDAY_NOON + 3 * WEEK }),
  ]);
  await keep(app, { id: 'o', label: 'O.P.' });
  const episode = anEpisode({
    ...{ id: 'e1', clientId: 'm', sessionId: 's2', ownPart: 'I thought of O.P.' },
    words: 'M.K. told Anna about it',
  });
  const goal = aGoal({ id: 'g1', clientId: 'm', words: 'sleep at home in Graz' });
  await vaultOf(app).store.commit([
    { table: 'episodes', id: 'e1', clientId: 'm', base: 0, value: episode } as Change,
    { table: 'goals', id: 'g1', clientId: 'm', base: 0, value: goal } as Change,
  ]);
});
afterEach(async () => {
  await closePages();
  location.hash = '';
});

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const page = async () => ((await screen.findByLabelText('The page')) as HTMLTextAreaElement).value;
const isShut = () => screen.queryByRole('button', { name: /^Print/ }) === null;

it('replaces what is known, and opens only once every remaining word was decided on', async () => {
  showWorkspace(app);
  const text = await page();
  expect(text).toContain('the client told Anna about it');
  expect(text).toContain('Session 2, week 4: Moving away');
  for (const hidden of ['M.K.', 'O.P.', '2026', 'Sep']) expect(text).not.toContain(hidden);
  expect(isShut()).toBe(true);
  const rows = within(screen.getByRole('list', { name: 'Words that may say who it is' }));
  expect(rows.getAllByRole('listitem')).toHaveLength(2);
  fireEvent.input(screen.getByLabelText('Instead of “Anna”'), { target: { value: 'a friend' } });
  await press('Replace “Anna”');
  await waitFor(async () => expect(await page()).toContain('the client told a friend about it'));
  expect(isShut()).toBe(true);
  await press('It may stay: “Graz”');
  await screen.findByRole('button', { name: /^Print/ });
  screen.getByText(/This page is not anonymous/);
});

it('lets no label and no title come along with a link', async () => {
  const value = aGoal({
    ...{ id: 'g2', clientId: 'm' },
    words: 'like [[client:o]] and [[old name|client:o]], see [[private title|note:n1]]',
  });
  await vaultOf(app).store.commit([{ table: 'goals', id: 'g2', clientId: 'm', base: 0, value } as Change]);
  showWorkspace(app);
  await waitFor(async () => expect(await page()).toContain('like a client and a client, see a note'));
  expect(await page()).not.toMatch(/old name|private title|O\.P\.|client:o/);
});

it('names someone who comes no longer as a person of their own, and by no label', async () => {
  const formerParticipants = [{ id: 'p-2', label: 'gran', role: 'carer' }] as const;
  await keep(app, { id: 'f', label: 'F.G.', formerParticipants }, [
    aSession({ id: 's9', ratings: [aRating(), aRating({ rater: 'p-2', values: values(2, 2, 2) })] }),
  ]);
  const goal = aGoal({ id: 'g9', clientId: 'f', words: 'to see gran on Sundays' });
  await vaultOf(app).store.commit([
    { table: 'goals', id: 'g9', clientId: 'f', base: 0, value: goal } as Change,
  ]);
  location.hash = '#client/f/case-summary';
  showWorkspace(app);
  expect(await page()).toMatch(/Participant 1.*8\.0.*Participant 2.*2\.0/s);
  expect(await page()).toContain('to see Participant 2 on');
  expect(await page()).not.toContain('gran');
});

it('looks through what is added by hand, and keeps what is private out until it is ticked', async () => {
  showWorkspace(app);
  expect(await page()).not.toContain('I thought of');
  fireEvent.click(screen.getByLabelText(/^My part in a strain/));
  await waitFor(async () => expect(await page()).toContain('I thought of another client'));
  const added = `${await page()}\nBorn in 1990`;
  fireEvent.input(screen.getByLabelText('The page'), { target: { value: added } });
  await screen.findByRole('button', { name: 'It may stay: “1990”' });
  expect(screen.getByLabelText(/^My part in a strain/).closest('fieldset')).toHaveProperty('disabled', true);
});

it('draws the ratings for paper without a label or a day, for as long as that is wanted', async () => {
  const { container } = showWorkspace(app);
  await press('It may stay: “Anna”');
  await press('It may stay: “Graz”');
  await screen.findByRole('button', { name: /^Print/ });
  const picture = container.querySelector('article figure');
  expect(picture?.textContent).toMatch(/Goal.*Task.*Bond/);
  expect(picture?.textContent).toContain('ClientYou');
  for (const hidden of ['M.K.', 'O.P.', '2026', 'Sep']) expect(picture?.textContent).not.toContain(hidden);
  fireEvent.click(screen.getByLabelText(/^Print the ratings as a picture too/));
  await waitFor(() => expect(container.querySelector('article figure')).toBeNull());
  expect((await page()).length).toBeGreaterThan(0);
});

it('shows no prompt that was said while safety comes first, and the page as it was once that is over', async () => {
  const said = { id: 'said-1', promptId: 'p', at: MONDAY_NOON, momentId: null, episodeId: null } as const;
  const promptsSaid = [{ ...said, words: 'I may have hurried you.', landings: [], landingWords: '' }];
  await keep(app, { id: 'p', label: 'P.R.' }, [aSession({ id: 's7', promptsSaid })]);
  location.hash = '#client/p/case-summary';
  showWorkspace(app);
  fireEvent.input(await screen.findByLabelText('The page'), {
    target: { value: `${await page()}\nmy own line` },
  });
  expect(await page()).toContain('I may have hurried you.');
  await SAFETY_SHELF.put('s7');
  await waitFor(() => expect(screen.queryByLabelText('The page')).toBeNull());
  expect(document.body.textContent).not.toContain('hurried');
  fireEvent.click(screen.getByRole('button', { name: 'It is over: show prompts again' }));
  await waitFor(async () => expect(await page()).toMatch(/I may have hurried you\..*my own line/s));
});

it('shows no question about a prompt while safety comes first either', async () => {
  const about = { questionId: 'q1', clientId: 'm', source: 'prompt', sourceId: 'said-1' } as const;
  await app.run('question.add', { ...about, words: 'About the prompt “I may have hurried you.”: too soft?' });
  showWorkspace(app);
  await waitFor(async () => expect(await page()).toContain('hurried'));
  await SAFETY_SHELF.put('s2');
  await waitFor(() => expect(screen.queryByLabelText('The page')).toBeNull());
  expect(document.body.textContent).not.toContain('hurried');
});
