import type { Client } from '../../lib/domain/practice/client';
import type { Goal, GoalProgress } from '../../lib/domain/practice/goal';
import { latestProgress, saidBy, sayersOfProgress } from '../../lib/domain/practice/goal-life';
import { type BothSides, numberOf, type Sayer, sayersIn, sayersOf } from '../../lib/domain/practice/sides';
import { say } from '../../lib/words/index';
import { formatValue } from '../charts/format';
import { nameRater } from './rater-names';
import { formatDate, formatNames } from './session-words';

/** "You", "They", or one of several people by their label; several who once answered as one are "Together". */
export function nameSayer(client: Client, sayer: Sayer): string {
  if (sayer === 'practitioner') return say('goal.side.practitioner');
  if (sayer !== 'client') return nameRater(client, sayer);
  return say(client.participants.length > 1 ? 'goal.side.together' : 'goal.side.client');
}

/** "They 7.0, You 5.5", of whoever said a number; null where nobody did. */
export function saySides(client: Client, sides: BothSides): string | null {
  const said = [...sayersIn(sides), 'practitioner'].flatMap((sayer) => {
    const value = numberOf(sides, sayer);
    return value === null ? [] : `${nameSayer(client, sayer)} ${formatValue(value)}`;
  });
  return said.length === 0 ? null : formatNames(said);
}

/** "They: 4.5 on 16 Nov 2026", or the level's words. */
export function sayProgress(client: Client, progress: GoalProgress): string {
  const { value, level, at } = progress;
  const said = level === null ? formatValue(value ?? 0) : say(`goal.level.${level}`);
  const rater = nameSayer(client, saidBy(progress));
  return say('goal.progress.say', { rater, value: said, day: formatDate(at) });
}

/** What everyone said last; null where nobody said. */
export function sayLatest(client: Client, goal: Goal): string | null {
  const sayers = sayersOf(client, sayersOfProgress(goal));
  const latest = sayers.flatMap((sayer) => latestProgress(goal, sayer) ?? []);
  return latest.length === 0 ? null : formatNames(latest.map((each) => sayProgress(client, each)));
}
