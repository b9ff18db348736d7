import type { OpenVault } from '../store/open-vault';
import type { openShelvedVault } from '../store/shelved-vault';
import type { Searcher, SearchProgress } from './searcher';

/** What the searcher can be asked from outside its thread. */
export type Asked = 'find' | 'linksTo' | 'named' | 'tags';

/** What the page asks of the worker. */
export type SearchOrder =
  | { readonly kind: 'start'; readonly key: Parameters<typeof openShelvedVault>[0] }
  | { readonly kind: 'ask'; readonly turn: number; readonly asked: Asked; readonly question: unknown };

/** What the worker tells the page. */
export type SearchNews =
  | { readonly kind: 'progress'; readonly progress: SearchProgress }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answer'; readonly turn: number; readonly answer: unknown };

/** The search stopped, such as for too little memory. */
export class SearchFailedError extends Error {
  override name = 'SearchFailedError';
}

type Asking = {
  readonly [Name in Asked]: (
    question: Parameters<Searcher[Name]>[0],
  ) => Promise<Awaited<ReturnType<Searcher[Name]>>>;
};

/** Search over the open vault, in a thread of its own that opens the vault by itself. What it is asked may throw SearchFailedError. */
export interface Search extends Asking {
  /** Told when more is in the index, or something in it changed; returns the way to stop. */
  readonly onNews: (listener: () => void) => () => void;
  /** Ends the thread; what it knew is gone with it. */
  readonly end: () => void;
}

/** Starts a search; it takes the vault in from then on. */
export function startSearch({ mode, dataKey }: OpenVault): Search {
  const worker = startWorker();
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  const listeners = new Set<() => void>();
  let turns = 0;
  let hasStopped = worker === null;
  const order = (message: SearchOrder) => worker?.postMessage(message);
  const fail = () => {
    hasStopped = true;
    for (const { reject } of waiting.values()) reject(new SearchFailedError('The search stopped.'));
    waiting.clear();
  };
  const hear = ({ data }: MessageEvent<SearchNews>) => {
    if (data.kind === 'failed') return fail();
    if (data.kind !== 'answer') {
      for (const listener of listeners) listener();
      return;
    }
    waiting.get(data.turn)?.resolve(data.answer as never);
    waiting.delete(data.turn);
  };
  if (worker) {
    worker.onerror = fail;
    worker.onmessage = hear;
  }
  order({ kind: 'start', key: { mode, dataKey: [...dataKey] } });
  const ask = (asked: Asked, question: unknown) =>
    new Promise<never>((resolve, reject) => {
      if (hasStopped) return reject(new SearchFailedError('The search stopped.'));
      const turn = ++turns;
      waiting.set(turn, { resolve, reject });
      order({ kind: 'ask', turn, asked, question });
    });
  return {
    find: (question) => ask('find', question),
    linksTo: (key) => ask('linksTo', key),
    named: (words) => ask('named', words),
    tags: (letters) => ask('tags', letters),
    onNews: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: () => {
      worker?.terminate();
      listeners.clear();
      fail();
    },
  };
}

/** A thread for the search; null where the browser gives none: the search then says that it stopped, and the page goes on. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
