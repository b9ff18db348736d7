import type { EndingAhead } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import { formatDate } from './session-words';

/** That the work is coming to an end, and when, as far as somebody planned that. */
export function sayEndingAhead({ lastOn }: EndingAhead): string {
  if (lastOn === null) return say('client.ending-ahead');
  return say('client.ending-ahead.on', { day: formatDate(new Date(`${lastOn}T12:00`).getTime()) });
}
