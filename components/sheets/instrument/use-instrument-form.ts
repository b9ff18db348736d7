import { useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { tellInstrument } from '../../../lib/commands/told/instrument-told';
import type { Told } from '../../../lib/commands/told/told';
import type { Instrument } from '../../../lib/domain/alliance/instrument';
import type { InstrumentForm, ReadForm } from '../../../lib/domain/alliance/instrument-form';
import type { Together } from '../../../lib/domain/practice/two-versions';
import { readFormToSave } from '../../../lib/library/instruments/read-form';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useOnce } from '../../app/use-once';
import { type DraftedForm, useDraftedForm } from '../use-drafted-form';
import type { SaveOver } from '../use-keep-mine';

/** What a form is about and starts from. */
export interface FormStart {
  /** Names the draft. */
  readonly draft: string;
  /** Of the built instrument that is changed; null for a new one, and for a wording. */
  readonly id: string | null;
  /** The instrument of the library whose wording it is; null for one that is built. */
  readonly shell: Instrument | null;
  readonly form: InstrumentForm;
  /** When what it starts from was saved. */
  readonly at: number | null;
}

/** The form as drafted: with what it was written over. */
export interface DraftedInstrument extends InstrumentForm {
  /** Of the instrument; a new one's is made here, so that saving twice makes one. */
  readonly id: string;
  readonly baseAt: number | null;
}

/** Numbers of items mean something only with the items, and words for the answers with the answers. */
const TOGETHER: Together<DraftedInstrument> = [
  ['items', 'reversed', 'scales'],
  ['lowest', 'highest', 'step', 'anchors'],
];

/** The form, what it says, and what can be done with it. */
export interface InstrumentDeed extends Pick<DraftedForm<DraftedInstrument>, 'form' | 'set' | 'isRestored'> {
  readonly read: ReadForm;
  /** Whether it was asked to be saved: problems are told from then on. */
  readonly isAsked: boolean;
  readonly error: unknown;
  readonly save: () => void;
  /** When what stands was saved, as far as this page knows. */
  readonly standingAt: number | null;
  /** What another window changed, in lines to read. */
  readonly there: readonly string[];
  readonly keepMine: SaveOver;
  readonly discard: () => void;
  readonly leave: () => void;
}

/** An instrument's form as a sealed draft. */
export function useInstrumentForm(start: FormStart, onClose: () => void): InstrumentDeed {
  const { run, newId } = useApp();
  const [id] = useState(() => start.id ?? newId());
  const drafted = useDraftedForm<DraftedInstrument>(
    draftAddress.instrument(start.draft),
    undefined,
    {
      ...start.form,
      id,
      baseAt: start.at,
    },
    TOGETHER,
  );
  const [isAsked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { form } = drafted;
  const read = readFormToSave(form, start.shell);
  const saveOver = async (baseAt: number | null) => {
    setAsked(true);
    const entered = drafted.latest();
    if (readFormToSave(entered, start.shell).problems.length > 0) return undefined;
    const { id: formId, baseAt: _base, ...typed } = entered;
    const input = { form: typed, baseAt, draft: start.draft };
    const outcome = start.shell
      ? await run('instrument.word', { ...input, instrument: start.shell.id }, { isQuiet: true })
      : await run('instrument.build', { ...input, id: formId }, { isQuiet: true });
    if (outcome.ok) onClose();
    else setError(outcome.error);
    return outcome;
  };
  const save = useOnce(async () => void (await saveOver(form.baseAt)));
  const { discard } = drafted;
  return {
    form,
    set: drafted.set,
    isRestored: drafted.isRestored,
    read,
    isAsked,
    error,
    save,
    standingAt: start.at,
    there: sayThere(drafted),
    keepMine: () => {
      if (start.at !== null) drafted.rebase();
      return saveOver(start.at);
    },
    discard,
    leave: () => {
      discard();
      onClose();
    },
  };
}

function sayThere({ form, standing, changedThere }: DraftedForm<DraftedInstrument>): readonly string[] {
  // Where nothing stood before either, this page has not heard yet of what was saved. Only a wording can be removed.
  if (standing.baseAt === null) return form.baseAt === null ? [] : [say('instruments.unworded')];
  const told: Told<DraftedInstrument> = { ...tellInstrument(standing), id: [], baseAt: [] };
  return changedThere.flatMap((field) => told[field]);
}
