import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LinksHere } from '../../../components/workspace/links/LinksHere';
import type { App } from '../../../lib/app';
import type { SearchNews, SearchOrder } from '../../../lib/search/search-in-worker';
import { createSearcher, type Searcher } from '../../../lib/search/searcher';
import { aClient, aNote } from '../../support/factories';
import { InWorkspace } from '../../support/in-workspace';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;
let searcher: Searcher;
let answers: number;

/** A browser's Worker for the search, in this thread: it reads the vault when the test says so. */
class SearchHere {
  onmessage: ((event: { data: SearchNews }) => void) | null = null;

  constructor() {
    searcher = createSearcher(vaultOf(app).store, (progress) => this.tell({ kind: 'progress', progress }));
  }

  tell(news: SearchNews): void {
    this.onmessage?.({ data: news });
  }

  async postMessage(order: SearchOrder): Promise<void> {
    if (order.kind === 'start') return;
    const answer = await searcher[order.asked](order.question as never);
    this.tell({ kind: 'answer', turn: order.turn, answer });
    answers++;
  }

  terminate(): void {
    this.onmessage = null;
  }
}

beforeEach(async () => {
  answers = 0;
  vi.stubGlobal('Worker', SearchHere);
  app = await openFirstPage('workspace');
  await seed([app], aClient(), []);
  const note = aNote({ id: 'n1', sessionId: null, title: 'The letter', text: 'As in [[note:n2]]' });
  await vaultOf(app).store.commit([{ table: 'notes', id: 'n1', clientId: 'client-1', base: 0, value: note }]);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await closePages();
});

it('says nothing of what links here before the vault was counted, and then what does', async () => {
  const { container } = showView(app, () => (
    <InWorkspace>
      <LinksHere target={{ kind: 'note', clientId: 'client-1', noteId: 'n2' }} />
    </InWorkspace>
  ));
  const shown: (string | null)[] = [];
  new MutationObserver(() => shown.push(container.textContent)).observe(container, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  await waitFor(() => expect(answers).toBe(1));
  await searcher.build();
  await screen.findByRole('link', { name: /^The letter/ });
  expect(shown.filter((text) => text?.includes('0 of 0'))).toEqual([]);
});
