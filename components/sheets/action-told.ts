import type { ActionForm } from '../../lib/domain/practice/action';
import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import { sayDay } from '../records/frame-words';
import { saySides } from '../records/goal-words';
import type { Told } from './contest';
import { sayField, sayTick } from './say-field';

/** An action's form in words, field by field. */
export function tellAction(client: Client, form: ActionForm): Told<ActionForm> {
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
