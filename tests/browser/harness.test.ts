import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityProblems } from '../support/accessibility';
import { BUILT_EXTENSION, EXTENSION_ID } from '../support/chromium-browser.mjs';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { NoDisplayError, startChromium } from '../support/chromium-process.mjs';
import { readPlainRow, writePlainRow } from '../support/plain-row';
import { scanProfile } from '../support/profile-scan';

const SECRET = 'Wallaby quokka 81724';

function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Functions go into the page as their source, since the page's policy allows no other way in. */
const writeIn = (page: Page, text: string) =>
  page.evaluate<string>(`(${writePlainRow})(indexedDB, ${JSON.stringify(text)})`);
const readIn = (page: Page) => page.evaluate<string | null>(`(${readPlainRow})(indexedDB)`);

describe.each([
  ['headless', false],
  ['on a virtual screen', true],
])('Chromium %s', (_name, isHeaded) => {
  let stage: ChromiumStage;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'beside-pictures-'));
    stage = await setChromiumStage({ isHeaded, isWitnessed: true });
  });
  afterAll(async () => {
    await stage?.strike();
    rmSync(folder, { recursive: true });
  });

  it('opens the real side panel by the toolbar, and closes it', async () => {
    const page = await stage.openRoom('/room/everyone?state=waiting');
    const panel = await stage.browser().openPanel(page);
    expect(new URL(panel.url()).host).toBe(EXTENSION_ID);
    const worker = await stage.browser().serviceWorker();
    const kinds = () =>
      worker.evaluate<string[]>(
        "chrome.runtime.getContexts({}).then((all) => all.map((each) => each.contextType).filter((kind) => kind === 'SIDE_PANEL'))",
      );
    expect(await kinds()).toEqual(['SIDE_PANEL']);
    await stage.browser().closePanel();
    expect(await kinds()).toEqual([]);
  });

  if (isHeaded) {
    it('opens it by its real key while the call’s chat has the focus', async () => {
      const page = await stage.openRoom();
      await page.getByLabel('Message').click();
      await stage.pressKeys('alt+shift+u');
      const panel = await stage.browser().panel();
      expect(new URL(panel.url()).pathname).toBe('/sidepanel.html');
      await stage.browser().closePanel();
    });
  }

  it('pictures page and panel side by side', async () => {
    const page = await stage.openRoom();
    const panel = await stage.browser().openPanel(page);
    const file = join(folder, 'both.png');
    await stage.picture(page, panel, file);
    const panelWidth = await panel.evaluate(() => innerWidth);
    const pageWidth = await page.evaluate(() => innerWidth);
    expect(pngSize(file).width).toBeGreaterThanOrEqual(pageWidth + panelWidth);
  });

  it('finds nothing to object to in the practice call', async () => {
    for (const path of ['/room/mk', '/room/mk?state=waiting']) {
      expect(await findAccessibilityProblems(await stage.openRoom(path))).toEqual([]);
    }
  });

  it('stops the service worker, which wakes again', async () => {
    await stage.browser().stopServiceWorker();
    const page = await stage.browser().openExtensionPage('workspace.html');
    await page.evaluate("chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined)");
    expect((await stage.browser().serviceWorker()).url()).toContain(EXTENSION_ID);
    await page.close();
  });

  it('keeps what was stored through a crash, and reads it in the profile', async () => {
    const before = await stage.browser().openExtensionPage('workspace.html');
    expect(scanProfile(stage.profile, [SECRET])).toEqual([]);
    expect(await writeIn(before, SECRET)).toBe(SECRET);
    await stage.crashAndRelaunch();
    const after = await stage.browser().openExtensionPage('workspace.html');
    expect(await readIn(after)).toBe(SECRET);
    await stage.closeAndRelaunch();
    const files = scanProfile(stage.profile, [SECRET]).map(({ file }) => file);
    expect(files.some((file) => file.includes('IndexedDB'))).toBe(true);
  });

  it('saw every request, and none beyond the practice call until one was made', async () => {
    expect(stage.witness?.foreign()).toEqual([]);
    expect(stage.witness?.requests.map(({ address }) => address)).toContain(stage.call.address());
    const page = await stage.openRoom();
    await page.goto('http://elsewhere.invalid/').catch(() => undefined);
    expect(stage.witness?.foreign().map(({ address }) => address)).toContain('http://elsewhere.invalid/');
  });
});

it('tells a display that does not answer from any other reason why Chromium would not start', async () => {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  process.env['DISPLAY'] = ':9876';
  delete process.env['WAYLAND_DISPLAY'];
  try {
    const starting = startChromium({ extension: BUILT_EXTENSION, isHeadless: false });
    await expect(starting).rejects.toBeInstanceOf(NoDisplayError);
  } finally {
    for (const [name, value] of Object.entries({ DISPLAY, WAYLAND_DISPLAY })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
});
