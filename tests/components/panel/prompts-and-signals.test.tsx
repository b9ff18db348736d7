import { screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PrepareStep } from '../../../components/panel/prepare/PrepareStep';
import type { StepProps } from '../../../components/panel/step-props';
import type { App } from '../../../lib/app';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';
import { openFirstPanel } from '../../support/show-panel';
import { closePages, seed, showView } from '../../support/test-page';

let app: App;
beforeEach(async () => {
  app = await openFirstPanel();
});
afterEach(closePages);

function Prepare(props: StepProps) {
  return <PrepareStep {...props} isHidden={false} unfinishedId={null} isOtherRunning={false} />;
}

const WEEK = 7 * 24 * 3_600_000;

/** Prepare after sessions in which bond was rated so, the last with these words. */
async function prepare(bonds: readonly number[], concern = '') {
  const sessions = bonds.map((bond, at) =>
    aSession({
      id: `session-${at}`,
      startedAt: MONDAY_NOON + at * WEEK,
      ratings: [
        aRating({ values: values(8, 8, bond), concern: at === bonds.length - 1 ? concern : '' }),
        aRating({ rater: 'practitioner', way: 'own', values: values(7, 7, 7) }),
      ],
    }),
  );
  await seed([app], aClient(), sessions);
  showView(app, Prepare);
  const heading = await screen.findByRole('heading', { name: 'Words you might use' });
  const card = heading.closest('section') ?? document.body;
  return {
    card,
    why: within(card)
      .getAllByText(/^Because /)
      .map(({ textContent }) => textContent ?? ''),
  };
}

it('a second low rating in a row is what the words below are for, though it did not fall again', async () => {
  const { why } = await prepare([8, 8, 8, 8, 8, 8, 5, 5]);
  await screen.findByText(/second time in a row/);
  expect(why).toHaveLength(3);
  for (const each of why)
    expect(each).toMatch(/^Because bond was rated lower than usual and something seemed off\.$/);
  expect(document.body.textContent).not.toMatch(/nothing is marked as strained/);
});

it('a concern that stands first above is taken up first below, and then what is low', async () => {
  const { card, why } = await prepare([8, 8, 8, 8, 8, 8, 8, 5], 'the fee');
  expect(why.slice(0, 2)).toEqual(Array(2).fill('Because they named something to talk about.'));
  expect(why[2]).toMatch(/^Because bond was rated lower than usual/);
  const shown = PROMPTS.filter(({ text }) => card.textContent?.includes(text));
  expect(shown.filter(({ group }) => group === 'concern')).toHaveLength(2);
});

it('with nothing above, they say that nothing is strained', async () => {
  const { why } = await prepare([8, 8, 8, 8, 8, 8, 8, 8]);
  expect(why).toContain('Because nothing is marked as strained.');
});
