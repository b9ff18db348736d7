import type { Rating } from '../../../lib/domain/alliance/rating';
import type { Session } from '../../../lib/domain/practice/session';
import { openVault } from '../../../lib/store/open-vault';
import { valueOrThrow } from '../../../lib/store/store';
import { stretchInWorker } from '../../../lib/vault/stretch-in-worker';
import { openByPassphrase } from '../../../lib/vault/vault-secrets';
import { PASSPHRASE } from '../passphrase.mjs';
import { makeApp, vaultOf } from './bench-app';
import { FLOOR_SIZES, openFloor, putEach } from './floor';
import { openPlain, type PlainRow, putPlain, readPlain, readPlainOfClient } from './plain-rows';

/** Milliseconds of the product's way and of the baseline's, measured in turn. */
export interface Paired {
  readonly ours: number;
  readonly plain: number;
}

/** Of a save also how long it took until the client's head stood too. */
export interface PairedSave extends Paired {
  readonly whole: number;
}

/** Which of a client's rated sessions, counted back from the newest, is rated again in the first round. */
const FIRST_SESSION = { newest: 1, old: 100 } as const;

/**
 * Ids of rated sessions of client after client, an older one each time round. To find them reads far more than a save does, so that
 * it is done in another page: what it leaves behind would be cleared away while saves are measured.
 */
export async function sessionsToRate(
  clientIds: readonly string[],
  rounds: number,
  which: keyof typeof FIRST_SESSION,
): Promise<string[]> {
  const plain = await openPlain('plain');
  const found: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const clientId = clientIds[round % clientIds.length] ?? '';
    const rated = (await sessionsOf(plain, clientId)).filter(hasOwnRating).sort(byStart);
    const row = rated.at(-FIRST_SESSION[which] - Math.floor(round / clientIds.length));
    if (row) found.push(row.id);
  }
  return found;
}

/** Rates sessions through the product's own command; beside each, one plain durable put. */
export async function measureSaves(sessionIds: readonly string[]): Promise<PairedSave[]> {
  const app = makeApp('panel');
  await app.vaultAccess.start();
  const { store } = vaultOf(app);
  const plain = await openPlain('plain');
  const measured: PairedSave[] = [];
  for (const id of sessionIds) {
    const row = await readPlain<Session>(plain, 'sessions', id);
    const { clientId } = row.value;
    // The page that shows a rating form has read these for its views.
    const [opened] = await Promise.all([
      store.read('sessions', row.id),
      store.read('clients', clientId),
      store.readSeries(clientId),
    ]);
    const session = valueOrThrow('sessions', row.id, opened);
    const [rating] = session.ratings;
    if (!rating) continue;
    app.context.value = { ...app.context.value, session };
    const save = () => saveRating(app, session, rating);
    // Neither the next save nor the plain put is to wait for what follows this one.
    let whole = 0;
    const follow = async () => {
      whole = await timedNow(store.followed);
    };
    const put = () => putPlain(plain, 'sessions', [{ ...row, revision: row.revision + 1 }]);
    const { ours, plain: other } = await inTurn(measured.length, save, put, follow);
    measured.push({ ours, plain: other, whole: ours + whole });
  }
  return measured;
}

async function saveRating(app: ReturnType<typeof makeApp>, { id }: Session, rating: Rating): Promise<void> {
  const { instrument: _, at, ...rest } = rating;
  const entered = { ...rest, values: { goal: 5, task: 5.5, bond: 6 } };
  const outcome = await app.run('rating.save', { sessionId: id, entered, baseAt: at });
  if (!outcome.ok) throw outcome.error;
}

/** Opens one client's series with nothing in memory; beside each, the client's plain session rows. */
export async function measureTrends(clientIds: readonly string[]): Promise<Paired[]> {
  const app = makeApp('panel');
  await app.vaultAccess.start();
  const { record, dataKey, store } = vaultOf(app);
  const plain = await openPlain('plain');
  const page = {
    pageId: 'bench',
    now: Date.now,
    newId: () => crypto.randomUUID(),
    livePages: () => Promise.resolve(new Set<string>()),
    whenPageEnds: () => Promise.resolve(),
    onFailure: () => undefined,
    onUnsettled: () => undefined,
  };
  const measured: Paired[] = [];
  for (const clientId of clientIds) {
    const fresh = await openVault('own', store.database, { record, dataKey }, page);
    const read = async () => {
      const series = valueOrThrow('series', clientId, await fresh.store.readSeries(clientId));
      if (series.length === 0) throw new Error('The series is empty.');
    };
    measured.push(await inTurn(measured.length, read, () => readPlainOfClient(plain, clientId)));
  }
  return measured;
}

/** What two rows as large as a save's cost by IndexedDB alone, in one durable transaction; beside it, one of them. */
export async function measureFloors(rounds: number): Promise<Paired[]> {
  const floor = await openFloor();
  const rows = FLOOR_SIZES.map((size) => ({ id: 'row', revision: 1, value: new Uint8Array(size) }));
  const measured: Paired[] = [];
  for (let round = 0; round < rounds; round++) {
    measured.push(
      await inTurn(
        round,
        () => putEach(floor, rows),
        () => putEach(floor, rows.slice(0, 1)),
      ),
    );
  }
  return measured;
}

/** How long the passphrase's derivation takes by itself, in its worker, with what follows it. */
export async function measureDerivations(rounds: number): Promise<number[]> {
  const app = makeApp('panel');
  await app.vaultAccess.start();
  const { record } = vaultOf(app);
  const measured: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { stretch, warm } = stretchInWorker();
    warm();
    measured.push(await timed(() => openByPassphrase(record, PASSPHRASE, stretch)));
  }
  return measured;
}

/** Neither always goes first. `follow` is what ours leaves to be done, untimed. */
async function inTurn(
  round: number,
  ours: () => Promise<unknown>,
  plain: () => Promise<unknown>,
  follow: () => Promise<unknown> = async () => undefined,
): Promise<Paired> {
  const timedOurs = async () => {
    const took = await timed(ours);
    await follow();
    return took;
  };
  if (round % 2 === 0) return { ours: await timedOurs(), plain: await timed(plain) };
  const second = await timed(plain);
  return { ours: await timedOurs(), plain: second };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  await quiet();
  return timedNow(work);
}

async function timedNow(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function sessionsOf(plain: IDBDatabase, clientId: string): Promise<PlainRow<Session>[]> {
  return (await readPlainOfClient(plain, clientId)) as PlainRow<Session>[];
}

function byStart(a: PlainRow<Session>, b: PlainRow<Session>): number {
  return a.value.startedAt - b.value.startedAt;
}

function hasOwnRating({ value }: PlainRow<Session>): boolean {
  return value.ratings.length > 0;
}

/** What the work before set off is over by then: telling other pages, twice for a save, is neither side's. */
function quiet(): Promise<void> {
  return new Promise((go) => setTimeout(go, 16));
}
