import type { Client } from '../../lib/domain/practice/client';
import type { Goal, GoalProgress } from '../../lib/domain/practice/goal';
import { latestProgress, saidBy, sayersOfProgress } from '../../lib/domain/practice/goal-life';
import { sayersOf } from '../../lib/domain/practice/sides';
import { formatDate, formatNames, formatValue } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { nameSayer } from '../../lib/words/side-words';

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
