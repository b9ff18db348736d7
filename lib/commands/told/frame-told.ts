import type { FrameForm } from '../../domain/practice/frame';
import { say } from '../../words/index';
import { sayDayField, sayField } from '../../words/say-field';
import type { Told } from './told';

/** An agreement's form in words, field by field. The fields of a change are as nobody filled them in once it is saved. */
export function tellAgreement(form: FrameForm): Told<FrameForm> {
  const { words, agreedOn, askedBy, changedOn, changeAskedBy } = form;
  return {
    words: sayField(say('frame.words'), words),
    agreedOn: sayDayField(say('frame.agreed-on'), agreedOn),
    askedBy: sayField(say('frame.asked-by'), say(`frame.asked-by.${askedBy}`)),
    changedOn: sayDayField(say('frame.changed-on'), changedOn),
    changeAskedBy: sayField(say('frame.change-asked-by'), say(`frame.asked-by.${changeAskedBy}`)),
  };
}
