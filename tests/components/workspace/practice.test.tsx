import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import type { Rating } from '../../../lib/domain/alliance/rating';
import type { Client } from '../../../lib/domain/practice/client';
import { changeSettings } from '../../../lib/platform/settings';
import { aRating, aSession, MONDAY_NOON, values } from '../../support/factories';
import { closePages, openFirstPage } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

const WEEK = 7 * 24 * 3_600_000;
const own = aRating({ rater: 'practitioner' });
let app: App;

beforeEach(async () => {
  location.hash = '';
  app = await openFirstPage('workspace');
});
afterEach(async () => {
  await closePages();
  location.hash = '';
});

describe('the practice at a glance', () => {
  it('opens from the bar; everyone in their first five stands in a row of words, by label', async () => {
    await keep(app, { id: 'm', label: 'M.K.' }, [
      aSession({ id: 'm1', ratings: [own, aRating({ values: values(8, 6.5, 9), concern: 'the pace' })] }),
      aSession({ id: 'm2', startedAt: MONDAY_NOON + WEEK, ratings: [own] }),
    ]);
    await keep(app, { id: 'a', label: 'A.B.' });
    const kid = { id: 'participant-1', label: 'T.', role: 'child' } as const;
    const carer = { id: 'carer', label: 'T.’s mother', role: 'carer' } as const;
    await keep(app, { id: 't', label: 'T.', population: 'child', participants: [kid, carer] }, [
      aSession({ id: 't1', ratings: [own, aRating(), aRating({ rater: 'carer', values: values(4, 5, 4) })] }),
    ]);
    await keep(app, { id: 'u', label: 'U.', population: 'child', participants: [{ ...kid, label: 'U.' }] }, [
      aSession({ id: 'u1', ratings: [own, aRating()] }),
    ]);
    await keep(
      app,
      { id: 'z', label: 'Z.Z.' },
      Array.from({ length: 6 }, (_unused, week) =>
        aSession({ id: `z${week}`, startedAt: MONDAY_NOON + week * WEEK, ratings: [own] }),
      ),
    );
    showWorkspace(app);
    fireEvent.click(await screen.findByRole('button', { name: 'Trends' }));
    fireEvent.click(await screen.findByRole('link', { name: 'Practice at a glance' }));
    const board = within(await screen.findByRole('table'));
    const rows = board.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      ...['A.B.', 'M.K.', 'T.', 'U.'],
    ]);
    expect(board.getAllByRole('columnheader').at(-1)?.textContent).toBe('Their ratings so far');
    const lasts = rows.map((row) => within(row).getAllByRole('cell').at(-1)?.textContent);
    expect(lasts).toEqual(['none to show yet', '6.5 to 9.0', '4.0 to 5.0from T.’s mother', '–']);
    const cells = within(rows[1] as HTMLElement)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells).toEqual([
      'rated by bothnamed a concern',
      'rated by you only',
      'to comecheck planned',
      'to come',
      'to comecheck planned',
      '6.5 to 9.0',
    ]);
    screen.getByText('Sessions 3 and 5 rated by you and everyone who comes');
    screen.getByText(/They rank nobody/);
  });

  it('shows no prompt in the document of prompts either while safety comes first', async () => {
    await keep(app, { id: 'm', label: 'M.K.' });
    location.hash = '#prompts';
    showWorkspace(app);
    const isThere = () => screen.queryByText(/^If today went well/);
    await waitFor(() => expect(isThere()).not.toBeNull());
    app.place.value = { ...app.place.value, sheet: { kind: 'safety' } };
    await waitFor(() => expect(isThere()).toBeNull());
    app.place.value = { ...app.place.value, sheet: null };
    await waitFor(() => expect(isThere()).not.toBeNull());
  });

  it('says where nobody is that new', async () => {
    location.hash = '#practice';
    showWorkspace(app);
    await screen.findByText('Nobody is in their first five sessions.');
  });
});

describe('a couple on the client’s page', () => {
  it('stands side by side in the order of the list, with the gap to each in a table', async () => {
    await keep(
      app,
      {
        id: 'c',
        label: 'R. & S.',
        population: 'couple',
        participants: [
          { id: 'p1', label: 'R.', role: 'client' },
          { id: 'p2', label: 'S.', role: 'partner' },
        ],
      },
      [
        aSession({
          id: 'c1',
          ratings: [
            aRating({
              rater: 'practitioner',
              values: values(7, 7, 7),
              guesses: [{ rater: 'p2', values: values(null, null, 8) }],
            }),
            aRating({ rater: 'p1', values: values(8, 8, 8.5) }),
            aRating({ rater: 'p2', values: values(8, 7, 4) }),
          ],
        }),
      ],
    );
    location.hash = '#client/c';
    showWorkspace(app);
    await screen.findByText('Bond: R. 8.5 and S. 4.0. They are 4.5 points apart.');
    await screen.findByText('Goal: R. 8.0 and S. 8.0. All the same.');
    const gaps = within(await screen.findByRole('table', { name: /^You and S\., by session/ }));
    const textsOf = (table: typeof gaps) => table.getAllByRole('cell').map((cell) => cell.textContent);
    // Both numbers of each pair, then the gap: below ten pairs nothing else is said.
    expect(textsOf(gaps)).toEqual(['7.0', '8.0', '-1.0', '7.0', '7.0', '0.0', '7.0', '4.0', '+3.0']);
    const guesses = within(
      await screen.findByRole('table', { name: /^Your guess and what S\. said, by session/ }),
    );
    expect(textsOf(guesses)).toEqual(['–', '8.0', '–', '–', '7.0', '–', '8.0', '4.0', '+4.0']);
    const spread = within(screen.getByRole('table', { name: /^Each participant’s value/ }));
    const heads = spread.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toEqual(['Component', 'R.', 'S.', 'Apart']);
    expect(textsOf(spread)).toEqual(['8.0', '8.0', '0.0', '8.0', '7.0', '1.0', '8.5', '4.0', '4.5']);
    const drawn = [...document.querySelectorAll('[data-spread="bond"] [data-value]')];
    expect(drawn.map((mark) => mark.getAttribute('data-value'))).toEqual(['8.5', '4']);
    expect(screen.getAllByText(/^1 pair: too few to sum up/)).toHaveLength(3);
    expect(screen.getAllByText(/Tryon et al\. 2007/).length).toBeGreaterThan(0);
  });
});

describe('a family on the client’s page', () => {
  const kid = { id: 'k', label: 'Kim', role: 'child' } as const;
  const carer = (id: string, label: string) => ({ id, label, role: 'carer' as const });
  const own = aRating({ rater: 'practitioner', values: values(7, 7, 7) });
  const theirs = [
    aRating({ rater: 'k', values: values(0, 1, 2) }),
    aRating({ rater: 'm', values: values(7, 7, 7) }),
    aRating({ rater: 'f', values: values(6, 7, 5) }),
  ];
  const show = async (participants: Client['participants'], ratings: readonly Rating[]) => {
    const family = { id: 'c', label: 'Family', population: 'child', participants } as const;
    await keep(app, family, [aSession({ id: 'c1', ratings: [own, ...ratings] })]);
    location.hash = '#client/c';
    showWorkspace(app);
    await screen.findAllByText(/^You and .*, by session/, { selector: 'caption' });
  };

  it('has how far the grown-ups are apart, and says that a young child’s answers are left out', async () => {
    await show([kid, carer('m', 'Mother'), carer('f', 'Father')], theirs);
    await screen.findByText('Goal: Mother 7.0 and Father 6.0. They are 1 point apart.');
    screen.getByText(/^A young child’s answers are left out here/);
    const spread = within(screen.getByRole('table', { name: /^Each participant’s value/ }));
    const heads = spread.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toEqual(['Component', 'Mother', 'Father', 'Apart']);
  });

  it('has no such thing of a young child and one grown-up', async () => {
    await show([kid, carer('m', 'Mother')], theirs.slice(0, 2));
    expect(document.body.textContent).not.toMatch(/points? apart|Between participants/);
  });
});

describe('a couple of whom one never rates', () => {
  const couple = [
    { id: 'p1', label: 'R.', role: 'partner' },
    { id: 'p2', label: 'S.', role: 'partner' },
  ] as const;
  const ratings = [aRating({ rater: 'practitioner' }), aRating({ rater: 'p1' })];

  it('is said so on the board and in the list of what is worth a look, by place where labels are hidden', async () => {
    await keep(
      app,
      { id: 'c', label: 'R. & S.', population: 'couple', participants: couple },
      [1, 2, 3].map((week) => aSession({ id: `c${week}`, startedAt: MONDAY_NOON + week * WEEK, ratings })),
    );
    const running = aSession({ id: 'r1', status: 'running', endedAt: null });
    await keep(app, { id: 'r', label: 'Z.' }, [running]);
    location.hash = '#practice';
    showWorkspace(app);
    const expectSaid = async (name: string) => {
      await screen.findByText(
        `3 of the last sessions were not rated by everyone who comes now (missing: ${name}).`,
      );
      const rows = within(screen.getByRole('table')).getAllByRole('row');
      expect(
        rows.some(({ textContent }) => textContent?.includes(`rated, not by ${name}check: not all rated`)),
      ).toBe(true);
    };
    await screen.findByRole('table');
    await app.run('bottom.toggle', null);
    await expectSaid('S.');
    await changeSettings({ hideLabels: true });
    await expectSaid('participant 2');
  });
});
