import { isVisible } from '../domain/practice/plain-line';
import { sayDay } from './formats';
import { say } from './index';

/** "Why it matters to them · she is ill": a field of a form with what stands in it. */
export function sayField(label: string, value: string): string {
  return say('sheet.field', { label, value: isVisible(value) ? value : say('sheet.field.empty') });
}

/** "Take it to supervision · ticked". */
export function sayTick(label: string, isTicked: boolean): string {
  return sayField(label, say(isTicked ? 'sheet.field.ticked' : 'sheet.field.unticked'));
}

/** "When it was agreed · 5 Mar 2026". @param day local date, YYYY-MM-DD; null or empty where none stands there */
export function sayDayField(label: string, day: string | null): string {
  return sayField(label, day ? sayDay(day) : '');
}

/** Whether a line says of a field that nothing stands in it. */
export function isEmptyField(line: string): boolean {
  return (['sheet.field.empty', 'goal.not-said'] as const).some((none) =>
    line.endsWith(say('sheet.field', { label: '', value: say(none) })),
  );
}
