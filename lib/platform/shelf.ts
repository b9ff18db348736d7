import { browser } from 'wxt/browser';

/** One named value in the browser's extension storage. */
export interface Shelf<Value> {
  readonly get: () => Promise<Value | null>;
  readonly put: (value: Value) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Told of every change, from whichever page; returns the way to stop. */
  readonly watch: (listener: (value: Value | null) => void) => () => void;
}

/** `session` lives in memory only and ends with the browser; `local` is on the disk and holds plain settings only. */
type Area = 'session' | 'local';

/** Declares a stored value; each key is declared once, in `shelves.ts`. */
export function shelf<Value>(area: Area, key: string): Shelf<Value> {
  const storage = () => (browser.storage as unknown as Record<Area, typeof browser.storage.local>)[area];
  return {
    get: async () => ((await storage().get(key))[key] as Value | undefined) ?? null,
    put: (value) => storage().set({ [key]: value }),
    clear: () => storage().remove(key),
    watch: (listener) => {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
        if (changedArea !== area) return;
        const change = changes[key];
        if (change) listener((change.newValue as Value | undefined) ?? null);
      };
      browser.storage.onChanged.addListener(onChanged);
      return () => browser.storage.onChanged.removeListener(onChanged);
    },
  };
}
