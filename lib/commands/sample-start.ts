import { buildSampleCaseload } from '../library/sample';
import type { VaultAccess } from '../store/vault-access';

/** The sample is always the same one. */
const SEED = 20_260_907;

/** Opens a sample vault, whose key exists in memory only, and fills it with made-up clients. */
export async function startSample(access: VaultAccess, now: number): Promise<void> {
  const { store } = await access.createSample();
  const minutesFromUtc = -new Date(now).getTimezoneOffset();
  await store.replaceAll({
    ...buildSampleCaseload({ seed: SEED, now, minutesFromUtc }),
    histories: [],
    questions: [],
    practitioner: [],
  });
}
