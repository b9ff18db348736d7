import { NO_PAGE, type SeenPage } from '../domain/practice/binding';
import { pageKey, VAULT_KEY } from './shelf-keys';
import type { ShelvedKey } from './shelves';

/** What is asked of the browser itself as a page begins, without the polyfill, which comes with the page's program. */
interface Extension {
  readonly storage: {
    readonly session: { get: (key: string) => Promise<Readonly<Record<string, unknown>>> };
  };
  readonly windows: { getCurrent: () => Promise<{ readonly id?: number }> };
}

/** The window a page stands in, and what was known beside it when the page began. */
export interface Beginning {
  readonly windowId: number | undefined;
  readonly page: SeenPage;
}

/** The open vault's key, if it waits. Null also where it cannot be asked. */
export async function readFirstKey(): Promise<ShelvedKey | null> {
  return stored<ShelvedKey>(VAULT_KEY).catch(() => null);
}

/** What the page stands beside. Null where it cannot be asked. */
export async function readFirstPage(): Promise<Beginning | null> {
  try {
    const { id } = await extension().windows.getCurrent();
    if (id === undefined) return { windowId: id, page: NO_PAGE };
    return { windowId: id, page: (await stored<SeenPage>(pageKey(id))) ?? NO_PAGE };
  } catch {
    return null;
  }
}

async function stored<Value>(key: string): Promise<Value | null> {
  return ((await extension().storage.session.get(key))[key] as Value | undefined) ?? null;
}

function extension(): Extension {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
  const found = browser ?? chrome;
  if (!found) throw new Error('There is no extension here.');
  return found;
}
