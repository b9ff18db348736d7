import { answerExchange, type ExchangeRequest } from './exchange-deeds';

self.onmessage = async ({ data }: MessageEvent<ExchangeRequest>) => {
  self.postMessage(await answerExchange(data));
};
