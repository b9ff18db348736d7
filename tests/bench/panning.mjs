import { median } from './figures.mjs';

/**
 * How long one step through a client's trends takes until it is painted, against a frame in which nothing happens.
 *
 * @param {import('../support/chromium-browser.mjs').ChromiumBrowser} browser
 * @param {string} clientId
 * @param {number} steps
 * @returns {Promise<{ ours: number[], empty: number[] }>} milliseconds of each step, and of as many empty frames
 */
export async function measurePanning(browser, clientId, steps) {
  const page = await browser.openExtensionPage(`workspace.html#client/${clientId}/trends`);
  const picture = page.getByRole('article').getByRole('application');
  await picture.waitFor();
  const measured = await picture.evaluate(async (element, count) => {
    /** @type {() => Promise<number>} */
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    /** @type {(act: () => void) => Promise<number>} from the act until the frame after the one that shows it */
    const timed = async (act) => {
      await frame();
      const start = performance.now();
      act();
      await frame();
      await frame();
      return performance.now() - start;
    };
    const [ours, empty] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
    for (let step = 0; step < count; step++) {
      const deltaX = step % 40 < 20 ? -48 : 48;
      const pan = () =>
        element.dispatchEvent(new WheelEvent('wheel', { deltaX, bubbles: true, cancelable: true }));
      ours.push(await timed(pan));
      empty.push(await timed(() => {}));
    }
    return { ours, empty };
  }, steps);
  await page.close();
  if (median(measured.ours) === 0) throw new Error('Nothing was measured.');
  return measured;
}
