import { useLayoutEffect, useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import type { AnswerRange, Instrument } from '../../../lib/domain/alliance/instrument';
import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import type { Client } from '../../../lib/domain/practice/client';
import type { Measure } from '../../../lib/domain/practice/measure';
import { type MeasureForm, togetherIn } from '../../../lib/domain/practice/measure-form';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import type { Instruments } from '../../app/use-instruments';
import { useOnce } from '../../app/use-once';
import { type DraftedForm, useDraftedForm } from '../use-drafted-form';
import type { SaveOver } from '../use-keep-mine';
import { formOfMeasure, type PlannedForm, readForm, sayOffRange } from './measure-form';
import { tellMeasureThere } from './measure-there';

interface MeasureFormOf {
  readonly client: Client;
  readonly session: Session;
  readonly id: string;
  /** Names the form among the drafts. */
  readonly name: string;
  /** What a plan asks for; null where that is chosen in the form. */
  readonly planned: PlannedForm | null;
  readonly find: Instruments['find'];
  readonly onClose: () => void;
}

/** The form, and what can be done with it. */
export interface MeasureDeed extends Pick<DraftedForm<MeasureForm>, 'form' | 'set' | 'isRestored'> {
  /** The chosen instrument with the answers of the practitioner's copy; null until one is. */
  readonly instrument: Instrument | null;
  /** False while it must be said which answers the copy has. */
  readonly hasRange: boolean;
  /** Why it cannot be saved as it stands. */
  readonly problem: string | null;
  readonly error: unknown;
  readonly save: () => void;
  /** Saves over what another window saved meanwhile. */
  readonly keepMine: SaveOver;
  /** What stands, as far as this page knows; null where nothing does. */
  readonly standing: Measure | null;
  /** What another window changed, in lines to read. */
  readonly there: readonly string[];
  readonly discard: () => void;
  readonly leave: () => void;
}

/** A measure's form as a sealed draft, from the measure that stands or empty. */
export function useMeasureForm({
  client,
  session,
  id,
  name,
  planned,
  find,
  onClose,
}: MeasureFormOf): MeasureDeed {
  const { run } = useApp();
  // A new one that was left earlier has the id it was given then: the form is about that one.
  const [formId, setFormId] = useState(id);
  const standing = session.measures.find((measure) => measure.id === formId) ?? null;
  const drafted = useDraftedForm<MeasureForm>(
    draftAddress.measure(name),
    client.id,
    standing ? formOfMeasure(standing) : { ...emptyForm(client, formId), ...planned },
    togetherIn,
  );
  const { form, set, latest, isRestored, discard } = drafted;
  useLayoutEffect(() => setFormId(form.id), [form.id]);
  const [problem, setProblem] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const found = find(form.instrument);
  const instrument = found && answeredOn(found, form);
  const saveFrom = async (baseAt: number | null) => {
    if (!found) return undefined;
    const entry = latest();
    const instrument = answeredOn(found, entry);
    const range = rangeIn(found, entry);
    if (range === null) {
      setProblem(say('measure.format.choose'));
      return undefined;
    }
    const { answers, wrongAt } = readForm(instrument, entry.texts);
    const wrong = wrongAt === null ? sayNone(answers) : sayOffRange(instrument, wrongAt);
    setProblem(wrong);
    if (wrong !== null) return undefined;
    const entered = {
      id: entry.id,
      rater: entry.rater,
      instrument: instrument.id,
      range,
      answers,
      way: entry.way,
    };
    const input = { sessionId: session.id, entered, baseAt, form: name };
    const outcome = await run('measure.save', input, { isQuiet: true });
    if (outcome.ok) onClose();
    else setError(outcome.error);
    return outcome;
  };
  const save = useOnce(async () => void (await saveFrom(form.baseAt)));
  const leave = () => {
    discard();
    onClose();
  };
  return {
    form,
    isRestored,
    problem,
    error,
    set: (change) => {
      setProblem(null);
      set(change);
    },
    instrument,
    hasRange: found !== null && rangeIn(found, form) !== null,
    save,
    standing,
    there: sayThere(client, found, standing, drafted),
    keepMine: () => {
      if (standing) drafted.rebase();
      return saveFrom(standing?.at ?? null);
    },
    discard,
    leave,
  };
}

/** The answers that the copy has; null while that must be said. */
function rangeIn({ formats, range }: Instrument, form: MeasureForm): AnswerRange | null {
  return form.range ?? (formats.length === 0 ? range : null);
}

function answeredOn(instrument: Instrument, form: MeasureForm): Instrument {
  return { ...instrument, range: rangeIn(instrument, form) ?? instrument.range };
}

function sayThere(
  client: Client,
  instrument: Instrument | null,
  standing: Measure | null,
  drafted: DraftedForm<MeasureForm>,
): readonly string[] {
  if (standing) return tellMeasureThere(client, instrument, drafted);
  // Where nothing stood before either, this page has not heard yet of what was saved.
  return drafted.form.baseAt === null ? [] : [say('measure.there.none')];
}

function emptyForm(client: Client, id: string): MeasureForm {
  const rater = client.participants[0]?.id ?? PRACTITIONER;
  return { id, instrument: '', rater, way: 'on-paper', range: null, texts: [], baseAt: null };
}

function sayNone(answers: readonly (number | null)[]): string | null {
  return answers.every((answer) => answer === null) ? say('measure.none-answered') : null;
}
