import { answerExchange, type ExchangeRequest } from '../../lib/exchange/exchange-deeds';

/** A browser's Worker for the exchange, in this thread: requests and answers are copied as between real threads. */
export class SameThreadWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;

  postMessage(request: ExchangeRequest): void {
    void answerExchange(structuredClone(request)).then((answer) =>
      this.onmessage?.({ data: structuredClone(answer) }),
    );
  }

  terminate(): void {
    this.onmessage = null;
  }
}
