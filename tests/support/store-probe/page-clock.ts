interface Waiting {
  readonly id: number;
  readonly at: number;
  readonly work: () => void;
}

const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
let now = 0;
let lastId = 0;
let waiting: readonly Waiting[] = [];

/** Stops the page's timeouts; from now on they run when `advance` says so. */
export function stopClock(): void {
  now = 0;
  waiting = [];
  const setTimeout = (work: () => void, delay = 0) => {
    waiting = [...waiting, { id: ++lastId, at: now + delay, work }];
    return lastId;
  };
  const clearTimeout = (id: number) => {
    waiting = waiting.filter((each) => each.id !== id);
  };
  Object.assign(globalThis, { setTimeout, clearTimeout });
}

/** Lets time pass for stopped timeouts, in order. */
export function advance(span: number): void {
  const end = now + span;
  for (;;) {
    const [next] = waiting.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
    if (!next) break;
    waiting = waiting.filter((each) => each !== next);
    now = next.at;
    next.work();
  }
  now = end;
}

/** Gives the page its own timeouts back. */
export function letClockRun(): void {
  Object.assign(globalThis, real);
}
