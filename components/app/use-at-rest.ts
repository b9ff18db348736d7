import { useEffect } from 'preact/hooks';
import { oneAtATime } from '../../lib/platform/one-at-a-time';
import type { OpenVault } from '../../lib/store/open-vault';
import type { Store } from '../../lib/store/store';
import { watchChanges } from '../../lib/store/watch-changes';
import { useApp } from './AppContext';

const loadSettling = () => import('../../lib/store/settle-heads');
const loadIndex = () => import('../../lib/store/keep-caseload');

/** For so long no head and no session must have changed before they are looked after, in milliseconds. */
const QUIET = 2000;

/**
 * Settles heads that are owed and keeps the caseload's index once nothing changes and nothing else is to do; one page at a time does.
 * Where heads were owed when the page began, it does not wait for that: whoever owed them may be gone.
 */
export function useAtRest({ store, isReadOnly }: OpenVault, isShown: boolean): void {
  const { reportUnsettled } = useApp();
  useEffect(() => {
    if (!isShown || isReadOnly) return;
    if (store.wereOwed) void settle(store).catch(reportUnsettled);
    return atRest(store, () => void lookAfter(store).catch(reportUnsettled));
  }, [isShown]);
}

async function settle(store: Store): Promise<void> {
  const { settleOwed } = await loadSettling();
  await settleOwed(store);
}

async function lookAfter(store: Store): Promise<void> {
  const { keepCaseload } = await loadIndex();
  await oneAtATime('caseload', async () => {
    await settle(store);
    await keepCaseload(store);
  });
}

/** Does a deed at each rest; returns the way to stop. Changes are heard from the first one on, for that begins with a look at all. */
function atRest({ database }: Store, deed: () => void): () => void {
  let stop: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(rest, QUIET);
  };
  const rest = () => {
    stop ??= watchChanges(database, ['heads', 'sessions'], wait);
    requestIdleCallback(deed);
  };
  wait();
  return () => {
    clearTimeout(timer);
    stop?.();
  };
}
