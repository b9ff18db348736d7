import type { OpenVault } from '../store/open-vault';
import type { ExchangeAnswer, ExchangeRequest } from './exchange-deeds';
import type { MadeBackup } from './make-backup';
import { UnusableBackupError } from './problems';

/** Backing up or restoring stopped, such as for too little memory. `name` is that of what went wrong. */
export class ExchangeFailedError extends Error {
  constructor(
    override readonly name = 'ExchangeFailedError',
    message = 'Backing up or restoring stopped.',
  ) {
    super(message);
  }
}

/** Makes a backup of the open vault off the page's thread. @throws ExchangeFailedError */
export async function makeBackupInWorker(
  vault: OpenVault,
  order: { passphrase: string; madeAt: number },
): Promise<MadeBackup> {
  const answer = await ask({ kind: 'make', key: keyOf(vault), ...order });
  return answer.kind === 'made' ? answer.backup : fail(answer);
}

/** Restores a backup into the open vault off the page's thread. @throws UnusableBackupError, ExchangeFailedError */
export async function restoreBackupInWorker(
  vault: OpenVault,
  order: { passphrase: string; file: Blob },
): Promise<void> {
  const answer = await ask({ kind: 'restore', key: keyOf(vault), ...order });
  if (answer.kind !== 'restored') fail(answer);
}

function keyOf({ mode, dataKey }: OpenVault) {
  return { mode, dataKey: [...dataKey] };
}

/** The worker ends after its answer, so neither key nor passphrase stays in it. */
function ask(request: ExchangeRequest): Promise<ExchangeAnswer> {
  const worker = new Worker(new URL('./exchange-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<ExchangeAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ExchangeAnswer>) => resolve(data);
    worker.onerror = () => reject(new ExchangeFailedError());
  });
  worker.postMessage(request);
  return answered.finally(() => worker.terminate());
}

function fail(answer: ExchangeAnswer): never {
  if (answer.kind === 'unusable') throw new UnusableBackupError(answer.problem);
  if (answer.kind === 'failed') throw new ExchangeFailedError(answer.name, answer.message);
  throw new ExchangeFailedError();
}
