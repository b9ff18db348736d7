import type { Client } from '../../lib/domain/practice/client';
import type { EarlyRange, EarlySession } from '../../lib/domain/practice/first-five';
import { formatNames, formatValue } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { isolated } from '../../lib/words/isolated';
import { type NameOf, nameRater } from '../../lib/words/rater-names';
import { formatList } from '../charts/format';

/** Who comes: how many, and how each is called. */
export interface EarlyPeople {
  readonly people: number;
  readonly nameOf: NameOf;
}

/** One early session in a few words: who rated, then what was said beside numbers, then the check that belongs to it. */
export function sayEarlySession(session: EarlySession, { people, nameOf }: EarlyPeople): readonly string[] {
  const { state, notRatedBy, hasConcern, isDeclined, isCheck } = session;
  const isAhead = state === 'to-come' || state === 'running';
  const parts = [
    state === 'all'
      ? say('first-five.state.all', { people })
      : state === 'some'
        ? say('first-five.state.some', {
            raters: formatList(notRatedBy.map((rater) => isolated(nameOf(rater)))),
          })
        : say(`first-five.state.${state}`),
    hasConcern && say('attention.short.concern'),
    isDeclined && say('attention.short.declined'),
    isCheck &&
      (isAhead
        ? say('first-five.check.ahead')
        : say(`first-five.check.${state === 'all' ? 'rated' : 'open'}`, { people })),
  ];
  return parts.filter((part) => part !== false);
}

/** "6.5 to 8.0", or that there is nothing to show yet. */
export function sayEarlyValues({ values }: EarlyRange): string {
  return values === null
    ? say('first-five.range.none')
    : say('first-five.range.values', {
        lowest: formatValue(values.lowest),
        highest: formatValue(values.highest),
      });
}

/** "Ratings so far, from R., S.: 6.5 to 8.0" */
export function sayEarlyRange(client: Client, range: EarlyRange): string {
  const raters = formatNames(range.from.map((rater) => nameRater(client, rater)));
  return say('first-five.range.from', { raters, range: sayEarlyValues(range) });
}
