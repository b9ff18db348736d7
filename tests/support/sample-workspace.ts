import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumStage } from './chromium-harness';
import { openSample } from './walk-sample-session.mjs';

/** The workspace over the sample caseload in a wide window, at its list of clients. */
export async function openSampleWorkspace(stage: ChromiumStage): Promise<Page> {
  const panel = await stage.browser().openExtensionPage('sidepanel.html');
  await openSample(panel);
  await panel.getByRole('tablist').or(panel.getByRole('combobox')).first().waitFor();
  const page = await stage.browser().openExtensionPage('workspace.html');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('heading', { level: 1, name: 'Caseload' }).waitFor();
  return page;
}

/** What an editor's field is called. */
export const NOTE_TEXT = 'Text of the note, in Markdown';

/** Begins a note, and writes into it at once. */
export async function writeNewNote(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Alt+n');
  // Another note may stand there until the new one does, which is empty.
  await page.getByRole('textbox', { name: NOTE_TEXT }).filter({ hasText: /^$/ }).first().waitFor();
  await page.keyboard.insertText(words);
}

/** Waits until the focus stands at a place or within it. */
export async function haveFocus(place: Locator): Promise<void> {
  await expect.poll(() => place.evaluate((element) => element.contains(document.activeElement))).toBe(true);
}
