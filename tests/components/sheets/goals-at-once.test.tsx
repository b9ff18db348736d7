import { render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Root } from '../../../components/app/Root';
import { fetchPart } from '../../../components/app/use-part';
import { SheetHost } from '../../../components/sheets/SheetHost';
import { aClient } from '../../support/factories';
import { aWhile } from '../../support/show-panel';
import { closePages, openFirstPage, seed } from '../../support/test-page';

afterEach(closePages);

it('the goals are there in the turn that asks for them: what is typed after their key goes into their field', async () => {
  const app = await openFirstPage();
  await seed([app], aClient(), []);
  render(
    <Root app={app}>
      <SheetHost />
    </Root>,
  );
  // Their code is fetched while nothing else is to do; this waits for the same.
  await fetchPart(() => import('../../../components/sheets/GoalsSheet').then(({ GoalsSheet }) => GoalsSheet));
  await aWhile();
  app.place.value = { ...app.place.value, sheet: { kind: 'goals' } };
  for (let turns = 0; turns < 10; turns += 1) await Promise.resolve();
  expect(document.activeElement).toBe(screen.getByLabelText('A goal, in the client’s words'));
});
