import { isKept, type KeyPlace, pressOf } from '../../../lib/places/keys';
import { say } from '../../../lib/words/index';
import { formatKeys } from '../../controls/format-keys';

/** Keys that the session step has for itself while nothing is typed. */
const OF_SESSIONS = /^[1-6n]$/;
/** Keys without which nobody gets about. */
const NEEDED = /^(?:shift\+)?(?:tab|enter| |escape|backspace|delete|home|end|pageup|pagedown|arrow\w+)$/;
const EDITING = /^(?:ctrl|meta)\+(?:[acvxzy]|shift\+z)$/;

/** Why a key cannot be chosen, in words; null if it can. */
export function keyProblem(keys: string, place: KeyPlace): string | null {
  const press = pressOf(keys, place.onMac);
  const shown = { keys: formatKeys(keys) };
  if (isKept(keys, place)) return say('key-bindings.kept', shown);
  const [first, second] = press.split(' ');
  if (second !== undefined) {
    // The second key is heard before anything else gets it; the first has to leave typing and moving about alone.
    const isFree = /^(?:(?:ctrl|alt|meta)\+|f\d)/.test(first ?? '') && !isNeeded(first ?? '');
    return isFree ? null : say('key-bindings.begins', shown);
  }
  if (OF_SESSIONS.test(press)) return say('key-bindings.moment', shown);
  if (isNeeded(press)) return say('key-bindings.typing', shown);
  return null;
}

function isNeeded(press: string): boolean {
  return NEEDED.test(press) || EDITING.test(press);
}
