import { connect, type Socket } from 'node:net';

/** Firefox's own remote control. Messages are JSON behind their length; answers come with the number of the question. */
export interface Marionette {
  /** Sends one command and gives the value of its answer. Rejects with Firefox's error, or when the browser is gone. */
  readonly send: <Answer = unknown>(command: string, parameters?: object) => Promise<Answer>;
  readonly disconnect: () => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

type Reply = readonly [kind: 1, id: number, error: { error: string; message: string } | null, value: unknown];

/** Milliseconds a script may run, as long as a test in a browser may. */
const LONGEST_SCRIPT = 120_000;

/** Connects to a Firefox that listens on this port, and opens a session. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let count = 0;
  const send = <Answer>(command: string, parameters: object = {}) =>
    new Promise<Answer>((resolve, reject) => {
      if (socket.destroyed) {
        reject(new Error(`Firefox is gone; it cannot do ${command}.`));
        return;
      }
      count += 1;
      waiting.set(count, { resolve, reject });
      const message = Buffer.from(JSON.stringify([0, count, command, parameters]));
      socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
  await new Promise<void>((greeted, reject) => {
    socket.once('error', reject);
    readMessages(socket, (message) => (isReply(message) ? settle(waiting, message) : greeted()));
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  });
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  // On a busy machine the store's tests take longer than Firefox's own limit of half a minute.
  await send('WebDriver:SetTimeouts', { script: LONGEST_SCRIPT });
  return { send, disconnect: () => socket.destroy() };
}

function isReply(message: unknown): message is Reply {
  return Array.isArray(message);
}

function settle(waiting: Map<number, Waiting>, [, id, error, value]: Reply): void {
  const asked = waiting.get(id);
  waiting.delete(id);
  if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
  else asked?.resolve(unwrap(value) as never);
}

/** Most answers come as { value }. */
function unwrap(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
}

function readMessages(socket: Socket, take: (message: unknown) => void): void {
  let unread = Buffer.alloc(0);
  socket.on('data', (bytes: Buffer) => {
    unread = Buffer.concat([unread, bytes]);
    for (;;) {
      const colon = unread.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(unread.subarray(0, colon).toString());
      if (unread.length < end) return;
      const message: unknown = JSON.parse(unread.subarray(colon + 1, end).toString());
      unread = unread.subarray(end);
      take(message);
    }
  });
}

/** Runs a script in the browser's own window rather than in a page. */
export async function inBrowser<Answer>(send: Marionette['send'], script: string): Promise<Answer> {
  return withBrowser(send, () =>
    send<Answer>('WebDriver:ExecuteScript', { script, args: [], sandbox: null }),
  );
}

/** Speaks to the browser's own window for the length of one piece of work. */
export async function withBrowser<Answer>(
  send: Marionette['send'],
  work: () => Promise<Answer>,
): Promise<Answer> {
  await send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await work();
  } finally {
    await send('Marionette:SetContext', { value: 'content' });
  }
}
