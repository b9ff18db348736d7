import type { FrameAgreement } from '../../lib/domain/practice/frame';
import { say } from '../../lib/words/index';
import { formatDate } from './session-words';

/** A local date as the browser writes it. */
export const sayDay = (day: string): string => formatDate(new Date(`${day}T12:00`).getTime());

/** Where an agreement stands: when it was agreed or last changed, or that it was only written. */
export function sayAgreement({ agreedOn, changes }: FrameAgreement): string {
  const changed = changes.at(-1);
  if (agreedOn === null) return say('frame.written');
  return changed
    ? say('frame.changed', { day: sayDay(changed.on) })
    : say('frame.agreed', { day: sayDay(agreedOn) });
}
