import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BROWSER_ITSELF } from './chromium-process.mjs';

/** One thing a browser asked the network for. `address` is a URL, or host:port for an encrypted connection. */
export interface WitnessedRequest {
  readonly method: string;
  readonly address: string;
}

/** A proxy that all of a browser passes through: every page, the panel, the workers and the browser itself. */
export interface NetworkWitness {
  /** host:port, as browsers want a proxy named. */
  readonly proxy: string;
  readonly port: number;
  /** Everything asked for since the start, in order. */
  readonly requests: readonly WitnessedRequest[];
  /** What was asked for beyond the practice call, the browser's own questions to its maker apart; always refused. */
  readonly foreign: () => readonly WitnessedRequest[];
  readonly stop: () => Promise<void>;
}

/** Starts a witness that answers for the practice call's origin only and refuses, but remembers, everything else. */
export async function startNetworkWitness(practiceOrigin: string): Promise<NetworkWitness> {
  const requests: WitnessedRequest[] = [];
  const isPractice = ({ address }: WitnessedRequest) => address.startsWith(`${practiceOrigin}/`);
  const isBrowserItself = ({ address }: WitnessedRequest) => address === `${BROWSER_ITSELF}:443`;
  const server = createServer((incoming, answer) => {
    const seen = { method: incoming.method ?? 'GET', address: incoming.url ?? '' };
    requests.push(seen);
    if (isPractice(seen)) passOn(incoming, answer);
    else answer.writeHead(403).end();
  });
  server.on('connect', (incoming, socket) => {
    requests.push({ method: 'CONNECT', address: incoming.url ?? '' });
    // A browser that is closed or killed resets its connections.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `127.0.0.1:${port}`,
    port,
    requests,
    foreign: () => requests.filter((seen) => !isPractice(seen) && !isBrowserItself(seen)),
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function passOn(incoming: IncomingMessage, answer: ServerResponse): void {
  const address = new URL(incoming.url ?? '');
  const options = {
    method: incoming.method,
    headers: incoming.headers,
    host: '127.0.0.1',
    port: address.port,
  };
  const outgoing = forward({ ...options, path: address.pathname + address.search }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  outgoing.on('error', () => answer.destroy());
  incoming.pipe(outgoing);
}
