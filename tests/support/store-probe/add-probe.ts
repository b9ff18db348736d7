import { join } from 'node:path';
import { addExtraPages } from '../extra-pages.mjs';
import { ROOT } from '../local-programs.mjs';

/** Copies a built extension and adds the page `store-probe.html`; gives the copy's folder. */
export async function addStoreProbe(extension: string, name: string): Promise<string> {
  const into = join(ROOT, '.tmp', `store-probe-${name}`);
  await addExtraPages({
    extension,
    into,
    pages: { 'store-probe': 'tests/support/store-probe/probe.ts' },
    alias: { vitest: 'tests/support/store-probe/vitest-in-page.ts' },
  });
  return into;
}
