import type { FrameAgreement } from '../../lib/domain/practice/frame';
import { sayDay } from '../../lib/words/formats';
import { say } from '../../lib/words/index';

/** Where an agreement stands: when it was agreed or last changed, or that it was only written. */
export function sayAgreement({ agreedOn, changes }: FrameAgreement): string {
  const changed = changes.at(-1);
  if (agreedOn === null) return say('frame.written');
  return changed
    ? say('frame.changed', { day: sayDay(changed.on) })
    : say('frame.agreed', { day: sayDay(agreedOn) });
}
