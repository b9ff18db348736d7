import type { ShelvedKey } from './shelves';

interface SessionStorage {
  readonly storage: { readonly session: { get: (key: string) => Promise<{ key?: ShelvedKey }> } };
}

/** The open vault's key, if it waits; asked without the polyfill, which comes with the page's program. Null also where it cannot be asked. */
export async function readFirstKey(): Promise<ShelvedKey | null> {
  const extension = globalThis as unknown as Partial<Record<'browser' | 'chrome', SessionStorage>>;
  const asked = await (extension.browser ?? extension.chrome)?.storage.session
    .get('key')
    .catch(() => ({ key: undefined }));
  return asked?.key ?? null;
}
