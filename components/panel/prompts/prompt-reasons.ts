import type { PromptReason } from '../../../lib/domain/prompts/choose-prompts';
import { say } from '../../../lib/words/index';

/** The most reasons that are said of one prompt, besides for whom it is worded: that is said each time. */
const MOST = 2;

/** "Because bond was rated lower than the time before and it was quiet last time."; null where there is none. */
export function sayReasons(reasons: readonly PromptReason[]): string | null {
  if (reasons.length === 0) return null;
  const list = new Intl.ListFormat('en', { type: 'conjunction' });
  const forWhom = reasons.filter(({ kind }) => kind === 'audience');
  const others = reasons.filter(({ kind }) => kind !== 'audience').slice(0, MOST);
  return say('prompts.why', { reasons: list.format([...others, ...forWhom].map(sayReason)) });
}

function sayReason(reason: PromptReason): string {
  switch (reason.kind) {
    case 'low':
    case 'fell':
      return say(`prompt.reason.${reason.kind}`, { topic: say(`component.${reason.topic}`).toLowerCase() });
    case 'check':
      return say('prompt.reason.check', { session: reason.session });
    case 'state':
      return say(`prompt.reason.state.${reason.state}`);
    case 'audience':
      return say(`prompt.reason.audience.${reason.audience}`);
    default:
      return say(`prompt.reason.${reason.kind}`);
  }
}
