import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import { advance, letClockRun, stopClock } from './page-clock';

/**
 * Stands in for Vitest inside an extension page, so that the very test files that run over fake-indexeddb run there too.
 * The assertions are Vitest's own; only collecting and running is done here.
 */

type Work = () => unknown;

interface Group {
  readonly before: Work[];
  readonly after: Work[];
}

interface CollectedTest {
  readonly name: string;
  readonly groups: readonly Group[];
  readonly work: Work;
}

/** How one test ended; `trouble` is null where it passed. */
export interface TestResult {
  readonly name: string;
  readonly trouble: string | null;
}

const POLL_LIMIT = 10_000;
const POLL_PACE = 20;

const collected: CollectedTest[] = [];
let names: readonly string[] = [];
let groups: readonly Group[] = [];

/** Collects the tests of one file. */
export async function collectFile(path: string, load: () => Promise<unknown>): Promise<void> {
  names = [path];
  groups = [newGroup()];
  await load();
}

/** Runs everything collected, one after the other. */
export async function runCollected(): Promise<readonly TestResult[]> {
  const results: TestResult[] = [];
  for (const test of collected) results.push({ name: test.name, trouble: await troubleOf(test) });
  return results;
}

async function troubleOf({ groups: around, work }: CollectedTest): Promise<string | null> {
  try {
    for (const { before } of around) for (const each of before) await each();
    await work();
    for (const { after } of around.toReversed()) for (const each of after) await each();
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

function newGroup(): Group {
  return { before: [], after: [] };
}

export function describe(name: string, define: () => void): void {
  const outside = { names, groups };
  names = [...names, name];
  groups = [...groups, newGroup()];
  define();
  names = outside.names;
  groups = outside.groups;
}

export function it(name: string, work: Work): void {
  collected.push({ name: [...names, name].join(' > '), groups, work });
}

it.each =
  <Row extends readonly unknown[]>(rows: readonly Row[]) =>
  (name: string, work: (...row: Row) => unknown) => {
    for (const row of rows) it(name.replace('%s', String(row[0])), () => work(...row));
  };

export function beforeEach(work: Work): void {
  groups.at(-1)?.before.push(work);
}

export function afterEach(work: Work): void {
  groups.at(-1)?.after.push(work);
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

type Expect = (value: unknown) => Record<string, (...values: unknown[]) => unknown>;

/** Asks again until the assertion holds or the time is up. */
function poll(ask: () => unknown) {
  const asserting =
    (name: string) =>
    (...values: unknown[]) =>
      waitFor(async () => (chai.expect as unknown as Expect)(await ask())[name]?.(...values));
  return new Proxy({}, { get: (_, name) => asserting(String(name)) });
}

async function waitFor<Value>(work: () => Value): Promise<Awaited<Value>> {
  const end = performance.now() + POLL_LIMIT;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((go) => setTimeout(go, POLL_PACE));
    }
  }
}

/** Vitest's assertions. */
export const expect: unknown = Object.assign(
  (value: unknown) => chai.expect(value),
  chai.expect,
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
  { poll },
);
setState({ assertionCalls: 0 }, expect as Parameters<typeof setState>[1]);
Reflect.set(globalThis, GLOBAL_EXPECT, expect);

/** The part of Vitest's `vi` that the store's tests use. */
export const vi = {
  useFakeTimers: () => stopClock(),
  useRealTimers: () => letClockRun(),
  advanceTimersByTime: (span: number) => advance(span),
  waitFor,
};
