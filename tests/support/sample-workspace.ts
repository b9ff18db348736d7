import type { Page } from 'playwright-core';
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
