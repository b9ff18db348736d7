import { createApp } from '../../../lib/app';
import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import type { Session } from '../../../lib/domain/practice/session';
import { buildLargeCaseload } from '../../../lib/library/sample';
import { sealCaseload, writeCaseload } from '../../../lib/store/bulk';
import { makeKeyring } from '../../../lib/vault/keyring';
import { makeRecoveryKey } from '../../../lib/vault/recovery-key';
import { stretchInWorker } from '../../../lib/vault/stretch-in-worker';
import { aMeasure } from '../factories';
import { drawnCase } from './drawn-case';

const NOW = Date.UTC(2026, 8, 7, 12);

/** Makes a vault with one client of so many sessions and an outcome in every third of them, and one of whom everything can be drawn. Gives the first one's id. */
async function prepareLongCase(passphrase: string, sessions: number): Promise<string> {
  const { stretch } = stretchInWorker();
  const app = createApp({ surface: 'workspace', stretch });
  await app.vaultAccess.start();
  const vault = await app.vaultAccess.create({ passphrase, recoveryKey: makeRecoveryKey() });
  const keyring = await makeKeyring(vault.dataKey, vault.record);
  const caseload = buildLargeCaseload({ seed: 5, now: NOW, clients: 1, sessions });
  const drawn = drawnCase(NOW);
  const measured = caseload.sessions.map(withOutcome);
  const sealed = await sealCaseload(keyring, {
    ...caseload,
    clients: [...caseload.clients, drawn.client],
    sessions: [...measured, ...drawn.sessions],
    goals: [...caseload.goals, ...drawn.goals],
    episodes: [...caseload.episodes, ...drawn.episodes],
    histories: [],
    questions: [],
    practitioner: [],
  });
  await writeCaseload(vault.store.database, sealed);
  return caseload.clients[0]?.id ?? '';
}

function withOutcome(session: Session, index: number): Session {
  const rater = session.ratings.find((rating) => rating.rater !== PRACTITIONER)?.rater;
  if (rater === undefined || index % 3 !== 0) return session;
  const total = 9 + Math.round(6 * Math.sin(index / 40)) + (index % 2);
  return {
    ...session,
    measures: [aMeasure({ id: `m-${session.id}`, rater, result: { total, mean: null } })],
  };
}

Object.assign(globalThis, { prepareLongCase });
