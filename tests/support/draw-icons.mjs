// Draws public/icons/*.png from icon.svg with an installed Chromium: node tests/support/draw-icons.mjs
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './find-browser.mjs';

const folder = resolve(import.meta.dirname, '../../public/icons');
const svg = readFileSync(resolve(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: resolve(folder, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
