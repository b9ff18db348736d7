import type { Goal, GoalProgress } from '../../lib/domain/practice/goal';
import { latestProgress } from '../../lib/domain/practice/goal-life';
import { say } from '../../lib/words/index';
import { formatValue } from '../charts/format';
import { formatDate, formatNames } from './session-words';

/** "They: 4.5 on 16 Nov 2026", or the level's words. */
export function sayProgress({ side, value, level, at }: GoalProgress): string {
  const said = level === null ? formatValue(value ?? 0) : say(`goal.level.${level}`);
  return say('goal.progress.say', { rater: say(`goal.side.${side}`), value: said, day: formatDate(at) });
}

/** What both sides said last; null where nobody said. */
export function sayLatest(goal: Goal): string | null {
  const latest = (['client', 'practitioner'] as const).flatMap((side) => latestProgress(goal, side) ?? []);
  return latest.length === 0 ? null : formatNames(latest.map(sayProgress));
}
