import type { EndingAhead } from '../domain/practice/client';
import { sayDay } from './formats';
import { say } from './index';

/** That the work is coming to an end, and when, as far as somebody planned that. */
export function sayEndingAhead({ lastOn }: EndingAhead): string {
  if (lastOn === null) return say('client.ending-ahead');
  return say('client.ending-ahead.on', { day: sayDay(lastOn) });
}
