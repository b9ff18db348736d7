import type { Instrument } from '../../domain/alliance/instrument';
import type { InstrumentForm } from '../../domain/alliance/instrument-form';
import { PRACTITIONER, type RaterId } from '../../domain/alliance/rating';
import type { RatingForm } from '../../domain/alliance/rating-form';
import type { ActionForm } from '../../domain/practice/action';
import type { Ending } from '../../domain/practice/client';
import type { ClientForm } from '../../domain/practice/client-life';
import type { FrameForm, FrameItem } from '../../domain/practice/frame';
import type { GoalForm } from '../../domain/practice/goal';
import type { MeasureForm } from '../../domain/practice/measure-form';
import type { PlannedMeasure } from '../../domain/practice/measure-plan';
import type { SessionForm } from '../../domain/practice/session-form';
import type { PromptForm } from '../../domain/prompts/own-prompt';
import type { QuestionForm } from '../../domain/supervision/question';
import { formatNames } from '../../words/formats';
import { say } from '../../words/index';
import { nameRater, type People } from '../../words/rater-names';
import { sayField } from '../../words/say-field';
import { draftAddress } from '../draft-addresses';
import type { EpisodeSheetForm } from '../episode-commands';
import type { SelfCheckForm } from '../self-check-commands';
import { tellAction } from './action-told';
import { tellClient } from './client-told';
import { tellEpisode } from './episode-told';
import { tellAgreement } from './frame-told';
import { tellGoal } from './goal-told';
import { tellInstrument } from './instrument-told';
import { tellMeasure, tellPlan } from './measure-told';
import { type RecordDraft, type SummaryForm, tellRecord, tellSummary } from './page-told';
import { tellPrompt } from './prompt-told';
import { tellQuestion } from './question-told';
import { tellRating } from './rating-told';
import { type ComingSession, tellEnding, tellSession, tellStart } from './session-told';
import { tellWeek } from './week-told';

/** What is asked to tell a form: who is in it, the instruments there are, and the parts of its address after the first. */
export interface Telling {
  readonly client: People;
  readonly find: (id: string) => Instrument | null;
  readonly parts: readonly string[];
}

/** A form in words: what it is called on screen, and a line or some for each of its fields. */
export interface ToldForm {
  readonly title: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

/** How a form is told; `Form` is what its draft holds. */
type Tell<Form> = (form: Form, telling: Telling) => ToldForm;

/** A client's form as it is drafted: with those who are too many for the population chosen. */
type ClientDraft = ClientForm & { readonly setAside?: ClientForm['participants'] };

/** What each draft that is a form holds; all others are plain text. */
interface Forms {
  readonly rating: RatingForm;
  readonly measure: MeasureForm;
  readonly measurePlan: { readonly measures: readonly PlannedMeasure[] };
  readonly instrument: InstrumentForm;
  readonly clientForm: ClientDraft;
  readonly endWork: Ending;
  readonly start: ComingSession;
  readonly sessionForm: SessionForm;
  readonly goalForm: GoalForm;
  readonly actionForm: ActionForm;
  readonly actionFor: ActionForm;
  readonly frame: FrameForm;
  readonly selfCheck: SelfCheckForm;
  readonly episode: EpisodeSheetForm;
  readonly rehearsal: PromptForm;
  readonly finishAs: RecordDraft;
  readonly question: QuestionForm;
  readonly caseSummary: SummaryForm;
}

type Kind = keyof typeof draftAddress;

/** How each draft is told that is a form; null for a plain text. A new address has to be decided on here. */
const TELLS: { readonly [Each in Kind]: Each extends keyof Forms ? Tell<Forms[Each]> : null } = {
  ...{ moment: null, momentEdit: null, reflection: null, note: null, noteTitle: null, amendment: null },
  ...{ nextTime: null, goal: null, action: null, setAside: null, grow: null, landing: null, procedure: null },
  rating: (form, { client, parts: [, rater = ''] }) => ({
    title: sayWhoseRating(client, rater),
    fields: tellRating(client, rater, form),
  }),
  measure: (form, { client, find }) => {
    const instrument = find(form.instrument);
    const name = instrument?.name ?? say('measure.sheet.new');
    const title = formatNames([name, nameRater(client, form.rater)]);
    return { title, fields: tellMeasure(client, instrument, form) };
  },
  measurePlan: ({ measures }, { client, find }) => ({
    title: say('measure.plan.title'),
    fields: { measures: tellPlan(client, find, measures) },
  }),
  instrument: (form) => ({ title: say('instruments.build'), fields: tellInstrument(form) }),
  clientForm: ({ setAside = [], ...form }) => ({
    title: say('command.client.change'),
    fields: tellClient({ ...form, participants: [...form.participants, ...setAside] }),
  }),
  endWork: (form) => ({ title: say('command.client.end-work'), fields: tellEnding(form) }),
  start: (form) => ({ title: say('command.session.start'), fields: tellStart(form) }),
  sessionForm: (form) => ({ title: say('session-form.edit.title'), fields: tellSession(form) }),
  goalForm: (form, { client }) => ({ title: say('goal.title'), fields: tellGoal(client, form) }),
  actionForm: (form, { client }) => ({ title: say('action.title'), fields: tellAction(client, form) }),
  actionFor: (form, { client }) => ({ title: say('action.title'), fields: tellAction(client, form) }),
  frame: (form, { parts: [, item] }) => ({
    title: sayField(say('frame.title'), say(`frame.item.${item as FrameItem}`)),
    fields: tellAgreement(form),
  }),
  selfCheck: (form) => ({ title: say('self-check.title'), fields: tellWeek(form) }),
  episode: (form, { client }) => ({ title: say('episode.title'), fields: tellEpisode(client, form) }),
  rehearsal: (form) => ({ title: say('own-prompts.title'), fields: tellPrompt(form) }),
  finishAs: (form) => ({ title: say('finish-as.title'), fields: tellRecord(form) }),
  question: (form) => ({ title: say('supervision.title'), fields: tellQuestion(form) }),
  caseSummary: (form) => ({ title: say('summary.title'), fields: tellSummary(form) }),
};

/** Each kind of draft by what its addresses begin with. */
const KINDS: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(draftAddress) as Kind[]).map((kind) => {
    const addressOf = draftAddress[kind] as (...parts: string[]) => string;
    return [firstPart(addressOf('', '')), kind];
  }),
);

/** The way to tell what is drafted at an address, from its JSON; null where that is a plain text. */
export function tellerOf(
  address: string,
): ((form: object, telling: Omit<Telling, 'parts'>) => ToldForm) | null {
  const kind = KINDS.get(firstPart(address));
  const tell = kind === undefined ? null : (TELLS[kind] as Tell<object> | null);
  const parts = address.split('/').slice(1);
  return tell && ((form, telling) => tell(form, { ...telling, parts }));
}

function firstPart(address: string): string {
  return address.split('/')[0] ?? '';
}

function sayWhoseRating(client: People, rater: RaterId): string {
  return rater === PRACTITIONER ? say('close.own') : say('close.theirs', { rater: nameRater(client, rater) });
}
