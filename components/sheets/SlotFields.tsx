import type { WeeklySlot } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import { timeText, weekdayName } from '../../lib/words/slot-text';
import { Checkbox } from '../controls/Checkbox';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import type { FormPart } from './client-form';
import styles from './sheets.module.css';

const NEW_SLOT: WeeklySlot = { weekday: 1, minuteOfDay: 14 * 60, minutes: 50 };
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '0'] as const;

/** The weekly slot: the panel preselects the client when it is due. */
export function SlotFields({ form, set }: FormPart) {
  const { slot } = form;
  const change = (part: Partial<WeeklySlot>) =>
    set((now) => (now.slot ? { slot: { ...now.slot, ...part } } : {}));
  return (
    <div>
      <Checkbox
        label={say('client-form.slot')}
        hint={say('client-form.slot.why')}
        isChecked={slot !== null}
        onChange={(isWeekly) => set({ slot: isWeekly ? NEW_SLOT : null })}
      />
      {slot && (
        <div class={styles['pair']}>
          <SelectField
            label={say('client-form.slot.day')}
            value={String(slot.weekday) as (typeof WEEKDAYS)[number]}
            options={WEEKDAYS.map((value) => ({ value, label: weekdayName(Number(value)) }))}
            onChange={(weekday) => change({ weekday: Number(weekday) })}
          />
          <TextField
            type="time"
            required
            label={say('client-form.slot.time')}
            value={timeText(slot.minuteOfDay)}
            onInput={(text) => {
              const minuteOfDay = minuteFrom(text);
              if (minuteOfDay !== null) change({ minuteOfDay });
            }}
          />
          <TextField
            type="number"
            required
            label={say('start.minutes')}
            value={String(slot.minutes)}
            min={1}
            max={480}
            onInput={(text) => {
              const minutes = Number(text);
              if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 480) change({ minutes });
            }}
          />
        </div>
      )}
    </div>
  );
}

function minuteFrom(text: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
