import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { endGroup, startGroup } from './processes.mjs';

const run = promisify(execFile);

/**
 * @typedef {object} VirtualScreen a screen nobody looks at, with a keyboard, a mouse and a camera
 * @property {NodeJS.ProcessEnv} environment what a program needs to appear on it
 * @property {(keys: string) => Promise<void>} press presses keys for real, such as "alt+shift+u"
 * @property {(text: string) => Promise<void>} type types text for real
 * @property {(x: number, y: number) => Promise<void>} click moves the mouse there and clicks
 * @property {(from: readonly [number, number], to: readonly [number, number]) => Promise<void>} drag drags what lies at one place to another
 * @property {(file: string) => Promise<void>} picture writes everything on the screen as a PNG
 * @property {() => Promise<void>} stop
 */

/**
 * Starts an X server on a display number that is free. Needs xvfb; keys and mouse need xdotool, pictures ImageMagick.
 * There is no window manager: with one, keys did not reach Chromium.
 *
 * @param {{ width?: number, height?: number }} [size]
 * @returns {Promise<VirtualScreen>}
 */
export async function startVirtualScreen({ width = 1280, height = 800 } = {}) {
  const server = await startGroup(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  /** @type {NodeJS.ProcessEnv} */
  const environment = { ...process.env, DISPLAY: `:${await displayNumber(server)}` };
  delete environment['WAYLAND_DISPLAY'];
  const within = async (/** @type {string} */ command, /** @type {string[]} */ ...values) => {
    await run(command, values, { env: environment });
  };
  return {
    environment,
    press: (keys) => within('xdotool', 'key', keys),
    type: (text) => within('xdotool', 'type', '--delay', '20', text),
    click: (x, y) => within('xdotool', 'mousemove', '--sync', String(x), String(y), 'click', '1'),
    drag: async (from, to) => {
      const at = (/** @type {number} */ share) =>
        [0, 1].map((axis) => String(Math.round((from[axis] ?? 0) * (1 - share) + (to[axis] ?? 0) * share)));
      await within('xdotool', 'mousemove', '--sync', ...at(0), 'mousedown', '1');
      // In steps: a browser begins to drag only once the mouse has moved, and asks at every place whether it may drop there.
      for (let step = 1; step <= 10; step++) {
        await within('xdotool', 'mousemove', '--sync', ...at(step / 10));
        await new Promise((go) => setTimeout(go, 50));
      }
      await within('xdotool', 'mouseup', '1');
    },
    picture: (file) => within('import', '-window', 'root', file),
    stop: () => endGroup(server, 'SIGTERM'),
  };
}

/**
 * @param {import('./processes.mjs').Running} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    server.stdio[3]?.once('data', (bytes) => resolve(String(bytes).trim()));
    server.once('exit', () => reject(new Error('The virtual screen (Xvfb) ended before it was ready.')));
  });
}
