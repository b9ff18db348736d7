import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** One thing axe objects to, with the places it found. */
export interface AccessibilityFinding {
  readonly rule: string;
  readonly help: string;
  readonly places: readonly string[];
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The body of a function that puts axe into `window` and runs every rule on the whole `document`; it returns axe's promise.
 * Injected as source, since no extension page would load a script from elsewhere.
 */
export const ACCESSIBILITY_CHECK = `${source}\n;return window.axe.run(document, { resultTypes: ['violations'] });`;

/** What axe finds in a page with no rule disabled and no element excluded; empty when all is well. */
export async function findAccessibilityProblems(page: Page): Promise<readonly AccessibilityFinding[]> {
  return summarise(await page.evaluate<AxeResults>(`(() => { ${ACCESSIBILITY_CHECK} })()`));
}

/** Axe's own answer, shortened to what a person needs to find the place. */
export function summarise(results: AxeResults): readonly AccessibilityFinding[] {
  return results.violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    places: nodes.map((node) => `${node.target.join(' ')}: ${node.html}`),
  }));
}
