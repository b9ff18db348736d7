import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const FOLDER = new URL('./practice-call/', import.meta.url);
const FILES = /** @type {Record<string, { name: string, type: string }>} */ ({
  '/call.css': { name: 'call.css', type: 'text/css; charset=utf-8' },
  '/call.js': { name: 'call.js', type: 'text/javascript; charset=utf-8' },
  '/icon.svg': { name: 'icon.svg', type: 'image/svg+xml' },
});
const PAGE = { name: 'index.html', type: 'text/html; charset=utf-8' };

/**
 * @typedef {object} PracticeCall
 * @property {string} origin such as http://localhost:4310
 * @property {(path?: string) => string} address of a room, such as address('/room/mk?state=waiting')
 * @property {() => Promise<void>} stop
 */

/**
 * Serves the practice call on this machine only. Every path that is not one of its files is a room, so that pages can be
 * bound to clients. Port 0 takes a free one; a port that is taken rejects.
 *
 * @param {{ port?: number }} [options]
 * @returns {Promise<PracticeCall>}
 */
export async function servePracticeCall({ port = 0 } = {}) {
  const server = createServer((request, response) => {
    answer(request.url ?? '/', response).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://localhost:${address.port}`;
  return {
    origin,
    address: (path = '/room/mk') => origin + path,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * @param {string} address
 * @param {import('node:http').ServerResponse} response
 */
async function answer(address, response) {
  const file = FILES[new URL(address, 'http://localhost').pathname] ?? PAGE;
  const content = await readFile(new URL(file.name, FOLDER));
  response.writeHead(200, {
    'content-type': file.type,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'self'",
  });
  response.end(content);
}
