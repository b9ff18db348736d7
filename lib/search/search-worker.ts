import { openShelvedVault } from '../store/shelved-vault';
import { watchChanges } from '../store/watch-changes';
import { TEXT_TABLES } from './found-texts';
import type { SearchNews, SearchOrder } from './search-in-worker';
import { createSearcher, type Searcher } from './searcher';

const tell = (news: SearchNews) => self.postMessage(news);

let searcher: Promise<Searcher> | null = null;

async function start(key: Parameters<typeof openShelvedVault>[0]): Promise<Searcher> {
  const vault = await openShelvedVault(key);
  if (!vault) throw new Error('The vault is not there.');
  const made = createSearcher(vault.store, (progress) => tell({ kind: 'progress', progress }));
  watchChanges(vault.store.database, TEXT_TABLES, (table, isChanged) => {
    made.renew(table, isChanged).then(() => tell({ kind: 'changed' }), fail);
  });
  made.build().catch(fail);
  return made;
}

function fail(): void {
  tell({ kind: 'failed' });
}

self.onmessage = ({ data }: MessageEvent<SearchOrder>) => {
  if (data.kind === 'start') searcher = start(data.key);
  if (data.kind === 'ask') {
    const { turn, asked, question } = data;
    searcher
      ?.then(async (made) => tell({ kind: 'answer', turn, answer: await made[asked](question as never) }))
      .catch(fail);
  } else searcher?.catch(fail);
};
