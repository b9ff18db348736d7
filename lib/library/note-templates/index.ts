import { RECORD_FORMS, RECORD_HEADINGS, type RecordForm } from '../../domain/notes/finish-as';
import type { ClientKind } from '../../domain/practice/client';
import type { PlainWordKey } from '../../words/index';

/** A template that comes with Beside: one heading a part, with room to write under each. */
export interface LibraryTemplate {
  readonly id: string;
  readonly title: PlainWordKey;
  /** Whether what it makes is meant for the record or for the practitioner alone. */
  readonly noteKind: 'private' | 'record';
  /** Its headings, in the words of one kind of work. */
  readonly headings: (kind: ClientKind) => readonly PlainWordKey[];
}

const same =
  (...headings: readonly PlainWordKey[]): LibraryTemplate['headings'] =>
  () =>
    headings;

const reflection: LibraryTemplate = {
  id: 'session-reflection',
  title: 'template.session-reflection',
  noteKind: 'private',
  headings: same(
    'reflect.template.between-us',
    'reflect.template.goal-task-bond',
    'reflect.template.my-part',
    'reflect.next-time',
  ),
};

const question: LibraryTemplate = {
  id: 'supervision-question',
  title: 'template.supervision-question',
  noteKind: 'private',
  headings: same(
    'template.question.asked',
    'template.question.happened',
    'template.question.tried',
    'template.question.in-me',
    'template.question.wanted',
  ),
};

const log: LibraryTemplate = {
  id: 'coaching-log',
  title: 'template.coaching-log',
  noteKind: 'private',
  headings: same(
    'template.log.wanted',
    'template.log.moved',
    'template.log.next',
    'template.log.sign',
    'template.log.mine',
  ),
};

const ending: LibraryTemplate = {
  id: 'ending-review',
  title: 'template.ending-review',
  noteKind: 'private',
  headings: (kind) => [
    'template.ending.came-for',
    `template.ending.changed.${kind}`,
    'template.ending.helped',
    'template.ending.between-us',
    'template.ending.unfinished',
    `template.ending.ahead.${kind}`,
  ],
};

/** For what lies beyond the work: coaching is no treatment, and every work has its edge. */
const referral: LibraryTemplate = {
  id: 'referral-note',
  title: 'template.referral-note',
  noteKind: 'record',
  headings: same(
    'template.referral.noticed',
    'template.referral.said',
    'template.referral.beyond',
    'template.referral.whom',
    'template.referral.agreed',
    'template.referral.meanwhile',
  ),
};

const formOf = (form: RecordForm): LibraryTemplate => ({
  id: form,
  title: `finish-as.form.${form}`,
  noteKind: 'record',
  headings: same(...RECORD_HEADINGS[form].map((heading) => `finish-as.heading.${heading}` as const)),
});

/** Every template of the library, in the order that suits a kind of work: coaching begins with its log. */
export function libraryTemplates(kind: ClientKind): readonly LibraryTemplate[] {
  const forms = RECORD_FORMS.map(formOf);
  return kind === 'coaching'
    ? [log, reflection, question, referral, ending, ...forms]
    : [reflection, ...forms, question, referral, ending, log];
}
