import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Writes a picture of the page with the side panel beside it. On a virtual screen it is what a person would see, the
 * browser's own frame included; without one the two are put side by side.
 *
 * @param {{ page: Page, panel: Page, file: string, screen?: import('./virtual-screen.mjs').VirtualScreen }} what
 */
export async function takePicture({ page, panel, file, screen }) {
  await mkdir(dirname(file), { recursive: true });
  await page.bringToFront();
  await Promise.all([page, panel].map(settle));
  if (screen) await screen.picture(file);
  else await compose(page, panel, file);
}

/**
 * The panel slides in, and both pages change their size meanwhile: waits until forty frames in a row were drawn at the same
 * size and with the fonts there.
 *
 * @param {Page} page
 */
async function settle(page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    let size = '';
    for (let calm = 0; calm < 40; calm += 1) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const now = `${innerWidth} ${innerHeight}`;
      if (now !== size) calm = 0;
      size = now;
    }
  });
}

/**
 * @param {Page} page
 * @param {Page} panel
 * @param {string} file
 */
async function compose(page, panel, file) {
  const pictures = await Promise.all([page, panel].map((each) => each.screenshot()));
  const addresses = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  const sheet = await page.context().newPage();
  await sheet.evaluate(async (sources) => {
    document.body.style.cssText = 'margin:0;display:inline-flex;gap:2px;background:#999';
    for (const source of sources) {
      const image = new Image();
      image.src = source;
      await image.decode();
      document.body.append(image);
    }
  }, addresses);
  await sheet.locator('body').screenshot({ path: file });
  await sheet.close();
}
