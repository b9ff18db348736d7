import { screen } from '@testing-library/preact';
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { Root } from '../../../components/app/Root';
import { fetchPart, usePart } from '../../../components/app/use-part';
import { fetchWords } from '../../../lib/words/index';
import { closePages, openFirstPage } from '../../support/test-page';

afterEach(closePages);

const Part = () => <output>it is there</output>;
const load = async () => Part;

/** What asks for a part that is fetched for another reason just when it has been drawn without it. */
function Asking() {
  const Shown = usePart(load);
  useLayoutEffect(() => void fetchPart(load), []);
  return Shown && <Shown />;
}

it('shows a part that arrives between the drawing and what runs after it', async () => {
  const app = await openFirstPage();
  await fetchWords();
  const page = document.body.appendChild(document.createElement('div'));
  // Not the testing library's, which runs at once what a browser runs after painting.
  render(
    <Root app={app}>
      <Asking />
    </Root>,
    page,
  );
  expect((await screen.findByRole('status')).textContent).toBe('it is there');
  render(null, page);
  page.remove();
});
