import type { StretchAnswer, StretchRequest } from './argon2-worker';
import type { Stretch } from './stretch';

/** Stretching needs more memory than the machine gave. */
export class StretchFailedError extends Error {
  override name = 'StretchFailedError';
  constructor() {
    super('The passphrase could not be worked on: too little memory is free.');
  }
}

/** A stretcher whose worker can be started early, while the passphrase is still being typed. */
export interface WorkerStretch {
  /** Starts the worker so that its code is ready. */
  readonly warm: () => void;
  readonly stretch: Stretch;
}

/** Runs Argon2id off the page's thread; the worker ends after each answer, so no passphrase stays in it. */
export function stretchInWorker(): WorkerStretch {
  let ready: Worker | null = null;
  const start = () => new Worker(new URL('./argon2-worker.ts', import.meta.url), { type: 'module' });
  const warm = () => {
    ready ??= start();
  };
  const stretch: Stretch = (passphrase, salt, parameters) => {
    const worker = ready ?? start();
    ready = null;
    const answered = new Promise<Uint8Array>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<StretchAnswer>) =>
        data ? resolve(data) : reject(new StretchFailedError());
      worker.onerror = () => reject(new StretchFailedError());
    });
    const request: StretchRequest = { passphrase, salt, parameters };
    worker.postMessage(request);
    return answered.finally(() => worker.terminate());
  };
  return { warm, stretch };
}
