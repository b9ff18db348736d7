import { isVisible } from '../domain/practice/plain-line';
import { say } from './index';

/** "Why it matters to them · she is ill": a field of a form with what stands in it. */
export function sayField(label: string, value: string): string {
  return say('sheet.field', { label, value: isVisible(value) ? value : say('sheet.field.empty') });
}

/** "Take it to supervision · ticked". */
export function sayTick(label: string, isTicked: boolean): string {
  return sayField(label, say(isTicked ? 'sheet.field.ticked' : 'sheet.field.unticked'));
}
