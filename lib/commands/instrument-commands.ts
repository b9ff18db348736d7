import type { Instrument } from '../domain/alliance/instrument';
import type { InstrumentForm } from '../domain/alliance/instrument-form';
import {
  asInstrument,
  isScoredAlike,
  type OwnInstrument,
  type WordingRecord,
} from '../domain/alliance/own-instrument';
import type { Client } from '../domain/practice/client';
import type { PlannedMeasure } from '../domain/practice/measure-plan';
import { findInstrument } from '../library/instruments';
import { readFormToSave } from '../library/instruments/read-form';
import { oneAtATime } from '../platform/one-at-a-time';
import { updateClient } from '../store/client-records';
import { readOwn } from '../store/practitioner-records';
import type { Change, Store } from '../store/store';
import { command, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError, InstrumentFormError } from './errors';

/** A form as typed. `baseAt` is when what it started from was saved, null where nothing stood. */
interface FormInput {
  readonly form: InstrumentForm;
  readonly baseAt: number | null;
  /** Names the draft. */
  readonly draft: string;
}

interface BuildInput extends FormInput {
  /** Of the own instrument; a new one's is made by the form, so that saving twice makes one. */
  readonly id: string;
}

interface WordInput extends FormInput {
  /** Id of an instrument of the library. */
  readonly instrument: string;
}

/** Ids are random, so that nothing but this keeps two windows from adding the wording of one instrument twice. */
const WORDINGS = 'wordings';

/** The deeds on instruments in the practitioner's own words: built ones, and the wording of their copies. */
export const instrumentCommands = [
  command({
    id: 'instrument.show-all',
    title: 'command.instrument.show-all',
    category: 'view',
    key: null,
    isEnabled: WHEN.writable,
    inputFrom: () => null,
    run: async ({ places }, _input: null) => places.go({ sheet: { kind: 'instruments' } }),
  }),
  command({
    id: 'instrument.build',
    title: 'command.instrument.build',
    category: 'client',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault, now, newId }, input: BuildInput) => {
      const read = readFormToSave(input.form, null);
      const { name, wording, population, higher, isClinical, scoring, problems } = read;
      if (problems.length > 0) throw new InstrumentFormError();
      const { store, drafts } = vault;
      await drafts.saving([draftAddress.instrument(input.draft)], async (clearing) => {
        const opened = await store.read('practitioner', input.id);
        const standing = opened?.ok && opened.value.kind === 'own-instrument' ? opened.value : null;
        if ((standing?.at ?? null) !== input.baseAt) throw new ChangedElsewhereError('instrument');
        const value: OwnInstrument = {
          kind: 'own-instrument',
          id: input.id,
          name,
          wording,
          population,
          ...(higher === 'unsaid' ? {} : { higher }),
          ...(isClinical && { isClinical }),
          ...scoring,
          isInUse: true,
          at: now(),
        };
        const changes = changesOf(value, standing, opened?.revision ?? 0, newId);
        await store.commit([...changes, ...clearing]);
        const made = changes.at(-1)?.id ?? input.id;
        if (made !== input.id) await movePlans(store, input.id, made);
      });
    },
  }),
  command({
    id: 'instrument.set-in-use',
    title: 'command.instrument.set-in-use',
    category: 'client',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault: { store } }, { id, isInUse }: { id: string; isInUse: boolean }) => {
      const opened = await store.read('practitioner', id);
      if (!opened?.ok || opened.value.kind !== 'own-instrument') return;
      const value = { ...opened.value, isInUse };
      await store.commit([{ table: 'practitioner', id, base: opened.revision, value }]);
    },
  }),
  command({
    id: 'instrument.word',
    title: 'command.instrument.word',
    category: 'client',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault, now, newId }, { form, instrument, baseAt, draft }: WordInput) => {
      const shell = findInstrument(instrument);
      const { wording, problems } = readFormToSave(form, shell);
      if (!shell || problems.length > 0) throw new InstrumentFormError();
      const { store, drafts } = vault;
      await drafts.saving([draftAddress.instrument(draft)], (clearing) =>
        oneAtATime(WORDINGS, async () => {
          const standing = await wordingOf(store, instrument);
          if ((standing?.value.at ?? null) !== baseAt) throw new ChangedElsewhereError('instrument');
          const id = standing?.id ?? newId();
          const value: WordingRecord = { kind: 'wording', id, instrument, wording, at: now() };
          await store.commit([
            { table: 'practitioner', id, base: standing?.revision ?? 0, value },
            ...clearing,
          ]);
        }),
      );
    },
  }),
  command({
    id: 'instrument.unword',
    title: 'command.instrument.unword',
    category: 'client',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault: { store } }, { instrument }: { instrument: string }) => {
      const standing = await wordingOf(store, instrument);
      if (!standing) return;
      await store.commit([{ table: 'practitioner', id: standing.id, base: standing.revision, value: null }]);
    },
  }),
] as const;

/** Finds a form: the library's, or one the practitioner built, as it stands now; null where it is neither. */
export async function formFinder(store: Store): Promise<(id: string) => Instrument | null> {
  const own = await readOwn(store);
  const built = own.flatMap(({ value }) => (value.kind === 'own-instrument' ? [asInstrument(value)] : []));
  return (id) => findInstrument(id) ?? built.find((each) => each.id === id) ?? null;
}

/** The form that answers were given on: the library's, or one the practitioner built; null where it is neither. */
export async function formOfAnswers(store: Store, id: string): Promise<Instrument | null> {
  const known = findInstrument(id);
  if (known) return known;
  const opened = await store.read('practitioner', id);
  return opened?.ok && opened.value.kind === 'own-instrument' ? asInstrument(opened.value) : null;
}

/** What is scored otherwise than before becomes another instrument, and the earlier one goes out of use: answers stay readable. */
function changesOf(
  value: OwnInstrument,
  standing: OwnInstrument | null,
  base: number,
  newId: () => string,
): Change[] {
  if (!standing || isScoredAlike(value, standing))
    return [{ table: 'practitioner', id: value.id, base, value }];
  const id = newId();
  return [
    { table: 'practitioner', id: standing.id, base, value: { ...standing, isInUse: false, at: value.at } },
    { table: 'practitioner', id, base: 0, value: { ...value, id } },
  ];
}

/** What was planned is asked on the form as it is scored now; plans that cannot be read stay as they are. */
async function movePlans(store: Store, from: string, to: string): Promise<void> {
  const isMoved = ({ instrument }: PlannedMeasure) => instrument === from;
  const moved = (client: Client): Client => ({
    ...client,
    measures: client.measures.map((each) => (isMoved(each) ? { ...each, instrument: to } : each)),
  });
  for (const opened of await store.readAll('clients')) {
    if (opened.ok && opened.value.measures.some(isMoved)) await updateClient(store, opened.id, moved);
  }
}

async function wordingOf(store: Store, instrument: string) {
  for (const { id, revision, value } of await readOwn(store)) {
    if (value.kind === 'wording' && value.instrument === instrument) return { id, revision, value };
  }
  return null;
}
