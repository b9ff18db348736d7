// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../../lib/exchange/restore';
import type { Row } from '../../../lib/store/database';
import { takeSnapshot } from '../../../lib/store/snapshot';
import type { Store } from '../../../lib/store/store';
import { backupOf, makeFilledVault, newId, PASSPHRASE, problemOf } from '../../support/backup-stage';
import { WHOLE_CASELOAD } from '../../support/whole-caseload';

let good: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  const { store } = await makeFilledVault();
  good = new Uint8Array(await (await backupOf(store)).arrayBuffer());
});

describe('a file that was damaged on its way', () => {
  it('changes nothing, wherever a bit was flipped or the end was cut', async () => {
    const { store } = await makeFilledVault({ ...WHOLE_CASELOAD, notes: [] });
    const before = await everything(store);
    const damage = fc.oneof(
      fc.record({ at: fc.nat({ max: good.length - 1 }), flip: fc.integer({ min: 1, max: 255 }) }),
      fc.record({ cutAt: fc.nat({ max: good.length - 1 }) }),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const spoiled = 'cutAt' in how ? good.slice(0, how.cutAt) : good.slice();
        if ('at' in how) spoiled[how.at] = (spoiled[how.at] ?? 0) ^ how.flip;
        const order = { store, file: new Blob([spoiled]), passphrase: PASSPHRASE, newId };
        const { kind } = await problemOf(restoreBackup(order));
        expect(['truncated', 'altered', 'not-age', 'no-passphrase', 'wrong-passphrase']).toContain(kind);
        if ('cutAt' in how) expect(['truncated', 'altered']).toContain(kind);
      }),
      { numRuns: 150 },
    );
    expect(await everything(store)).toEqual(before);
  });
});

async function everything({ database }: Store): Promise<unknown> {
  const tables = await database.tables();
  const rows: Record<string, readonly Row[]> = { ...(await takeSnapshot(database)) };
  return { rows, keys: await tables.keys.toArray(), vault: await tables.vault.toArray() };
}
