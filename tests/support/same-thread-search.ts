import type { App } from '../../lib/app';
import type { SearchNews, SearchOrder } from '../../lib/search/search-in-worker';
import { createSearcher, type Searcher } from '../../lib/search/searcher';
import { vaultOf } from './test-page';

/** A browser's Worker for the search over a page's vault, in this thread: it has read all of it before it answers. */
export function sameThreadSearch(app: App) {
  return class {
    onmessage: ((event: { data: SearchNews }) => void) | null = null;
    private searcher: Promise<Searcher> | null = null;

    async postMessage(order: SearchOrder): Promise<void> {
      this.searcher ??= readAll(app);
      const searcher = await this.searcher;
      if (order.kind === 'start') return;
      const answer = await searcher[order.asked](order.question as never);
      this.onmessage?.({ data: { kind: 'answer', turn: order.turn, answer } });
    }

    terminate(): void {
      this.onmessage = null;
    }
  };
}

async function readAll(app: App): Promise<Searcher> {
  const searcher = createSearcher(vaultOf(app).store, () => undefined);
  await searcher.build();
  return searcher;
}
