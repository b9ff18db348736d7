import type { ActionForm } from '../../domain/practice/action';
import { sayDay } from '../../words/formats';
import { say } from '../../words/index';
import type { People } from '../../words/rater-names';
import { sayField, sayTick } from '../../words/say-field';
import { saySides } from '../../words/side-words';
import type { Told } from './told';

/** An action's form in words, field by field. */
export function tellAction(client: People, form: ActionForm): Told<ActionForm> {
  return {
    words: sayField(say('action.words'), form.words),
    agreedBy: sayField(say('action.agreed-by'), say(`action.agreed-by.${form.agreedBy}`)),
    dueOn: sayField(say('action.due'), form.dueOn === null ? say('goal.not-said') : sayDay(form.dueOn)),
    state: sayField(say('action.state'), say(`action.state.${form.state}`)),
    obstacle: sayField(say('action.obstacle'), form.obstacle),
    usefulness: sayField(say('action.usefulness'), saySides(client, form.usefulness) ?? say('goal.not-said')),
    isShown: sayTick(say('action.shown'), form.isShown),
  };
}
