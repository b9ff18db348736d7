interface Held {
  readonly name: string;
  readonly ended: Promise<void>;
  readonly end: () => void;
}

/** The part of the browser's Web Locks that pages use to see each other; happy-dom has none. */
export function installPageLocks(): void {
  const held = new Map<string, Held>();
  const request = async (name: string, hold: () => unknown): Promise<unknown> => {
    for (let before = held.get(name); before; before = held.get(name)) await before.ended;
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    held.set(name, { name, ended, end });
    try {
      return await hold();
    } finally {
      held.delete(name);
      end();
    }
  };
  const query = async () => ({ held: [...held.values()].map(({ name }) => ({ name })), pending: [] });
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request, query } });
}
