import { NOTHING_AGREED } from '../../domain/practice/carer-sight';
import type { WeeklySlot } from '../../domain/practice/client';
import type { ClientForm } from '../../domain/practice/client-life';
import { isYoung } from '../../domain/practice/participant';
import { sayEndingAhead } from '../../words/ending-words';
import { formatNames } from '../../words/formats';
import { say } from '../../words/index';
import { sayField, sayTick } from '../../words/say-field';
import { timeText, weekdayName } from '../../words/slot-text';
import type { Told } from './told';

/** A client's form in words, field by field. */
export function tellClient(form: ClientForm): Told<ClientForm> {
  const { participants, safety, endingAhead } = form;
  return {
    label: sayField(say('client-form.label'), form.label),
    kind: sayField(say('client-form.kind'), say(`client.kind.${form.kind}`)),
    population: sayField(say('client-form.population'), say(`population.${form.population}`)),
    participants: [
      sayField(say('client-form.people'), formatNames(participants.map(sayPerson))),
      ...participants.filter(({ role }) => isYoung(role)).map(sayCarersSee),
    ],
    slot: tellSlot(form.slot),
    safety: [
      sayField(say('safety.location'), safety.location),
      sayField(say('safety.contact'), safety.contact),
    ],
    endingAhead: endingAhead ? sayEndingAhead(endingAhead) : sayTick(say('client-form.ending'), false),
  };
}

type Person = ClientForm['participants'][number];

function sayPerson({ label, role }: Person, at: number): string {
  const name = label === '' ? say('rater.participant', { number: at + 1 }) : label;
  return say('client-form.person.as', { name, role: say(`role.${role}`) });
}

function sayCarersSee({ label, carersSee = NOTHING_AGREED }: Person): string {
  const name = label === '' ? say('carers-see.someone') : label;
  const line = say(`carers-see.line.${carersSee.what}`, { name });
  return carersSee.words === ''
    ? line
    : `${line} ${say('carers-see.line.words', { words: carersSee.words })}`;
}

function tellSlot(slot: WeeklySlot | null): string {
  if (slot === null) return sayTick(say('client-form.slot'), false);
  const { weekday, minuteOfDay, minutes } = slot;
  const parts = [weekdayName(weekday), timeText(minuteOfDay), `${say('start.minutes')} ${minutes}`];
  return sayField(say('client-form.slot'), formatNames(parts));
}
