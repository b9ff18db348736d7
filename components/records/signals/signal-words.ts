import type { Client } from '../../../lib/domain/practice/client';
import type { SetAside } from '../../../lib/domain/signals/set-aside';
import type { RangeSignal, Signal } from '../../../lib/domain/signals/signal';
import { formatValue } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { sayMissing } from '../attention-words';

/** A signal as a sentence with its numbers. */
export function saySignal(client: Client, signal: Signal): string {
  if ('value' in signal) return sayRange(client, signal);
  const { rule, rater, session, count, missing = [] } = signal;
  const who = rater === null ? say('rater.somebody') : nameRater(client, rater);
  switch (rule) {
    case 'concern':
      return count !== null && count > 1
        ? say('signal.says.concern.again', { rater: who, session, earlier: count - 1 })
        : say('signal.says.concern', { rater: who, session });
    case 'declined':
      return say('signal.says.declined', { rater: who, session });
    case 'open-strain':
      return say('signal.says.open-strain', { session });
    case 'check-due':
      return say('attention.check-due', { session });
    default: {
      const fact = { kind: rule, count: count ?? 0, by: missing, of: client.participants.length };
      return sayMissing(fact, (each) => nameRater(client, each));
    }
  }
}

function sayRange(client: Client, signal: RangeSignal): string {
  const words = {
    component: say(`component.${signal.component}`),
    value: formatValue(signal.value),
    session: signal.session,
    rater: nameRater(client, signal.rater),
    lower: formatValue(signal.lower),
    upper: formatValue(signal.upper),
  };
  return signal.rule === 'twice-below-usual-range'
    ? say('signal.says.twice', words)
    : say('signal.says', words);
}

/** What was set aside, in a few words: "Bond 5.0 (5.5 to 10.0), M.K., session 6: much lower than usual". */
export function sayWhatWasSetAside(
  client: Client,
  { rule, rater, component, session, numbers }: SetAside,
): string {
  const parts = [
    component && say(`component.${component}`),
    numbers &&
      say('signal.past.numbers', {
        value: formatValue(numbers.value),
        lower: formatValue(numbers.lower),
        upper: formatValue(numbers.upper),
      }),
    rater && nameRater(client, rater),
    session > 0 && say('signal.past.session', { session }),
  ];
  const about = parts.filter(Boolean).join(', ');
  const what = say(`attention.short.${rule}`);
  return about === '' ? what : say('signal.past.what', { what, about });
}
