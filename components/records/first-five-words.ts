import type { EarlySession, FirstFive } from '../../lib/domain/practice/first-five';
import { say } from '../../lib/words/index';
import { formatValue } from '../charts/format';

/** One early session in a few words: who rated, then what was said beside numbers, then the check that belongs to it. */
export function sayEarlySession({ state, hasConcern, isDeclined, isCheck }: EarlySession): readonly string[] {
  const isAhead = state === 'to-come' || state === 'running';
  const parts = [
    say(`first-five.state.${state}`),
    hasConcern && say('attention.short.concern'),
    isDeclined && say('attention.short.declined'),
    isCheck &&
      say(isAhead ? 'first-five.check.ahead' : `first-five.check.${state === 'both' ? 'rated' : 'open'}`),
  ];
  return parts.filter((part) => part !== false);
}

/** "6.5 to 8.0", or that there is nothing yet. */
export function sayEarlyRange(range: FirstFive['range']): string {
  return range === null
    ? say('first-five.range.none')
    : say('first-five.range.values', {
        lowest: formatValue(range.lowest),
        highest: formatValue(range.highest),
      });
}
