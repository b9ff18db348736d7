import type { OwnInstrument, WordingRecord } from '../domain/alliance/own-instrument';
import type { Binding } from '../domain/practice/binding';
import type { SelfCheck } from '../domain/practice/self-check';
import type { WaitingGoal } from '../domain/practice/waiting-goal';
import type { OwnPrompt, PromptMark } from '../domain/prompts/own-prompt';
import type { LiveSource } from './live';
import type { PractitionerFacts, PractitionerRecord } from './records';
import type { Opened } from './sealed-rows';
import type { Store } from './store';

/** The practitioner's facts, or null before any were kept. */
export async function readFacts(
  store: Store,
): Promise<{ value: PractitionerFacts; revision: number } | null> {
  return factsAmong(await store.readAll('practitioner'));
}

/** All page bindings. */
export async function readBindings(store: Store): Promise<Binding[]> {
  return bindingsAmong(await store.readAll('practitioner'));
}

/** The practitioner's own records that can be opened, with their revisions. */
export async function readOwn(store: Store) {
  const records = await store.readAll('practitioner');
  return records.flatMap((record) => (record.ok ? [record] : []));
}

/** What the practitioner's own table holds, by kind. */
export interface OwnRecords {
  readonly facts: PractitionerFacts | null;
  readonly bindings: Binding[];
  /** Goals from pages that wait to be filed, oldest first. */
  readonly waiting: WaitingGoal[];
  /** The practitioner's own weeks, in no order. */
  readonly checks: SelfCheck[];
  /** Prompts in the practitioner's own words, oldest first. */
  readonly prompts: OwnPrompt[];
  readonly promptMarks: PromptMark[];
  /** The wording of the practitioner's copies of the library's instruments. */
  readonly wordings: WordingRecord[];
  /** Instruments the practitioner built, by name; also those that are out of use. */
  readonly builtInstruments: OwnInstrument[];
}

/** Live: the practitioner's own records. */
export function watchPractitioner(store: Store): LiveSource<OwnRecords> {
  const { open, first, ...source } = store.watchAll('practitioner');
  return { ...source, first: first && byKind(first), open: async (sealed) => byKind(await open(sealed)) };
}

function byKind(records: readonly Opened<PractitionerRecord>[]): OwnRecords {
  return {
    facts: factsAmong(records)?.value ?? null,
    bindings: bindingsAmong(records),
    waiting: waitingAmong(records),
    checks: checksAmong(records),
    prompts: promptsAmong(records),
    wordings: wordingsAmong(records),
    builtInstruments: builtAmong(records),
    promptMarks: records.flatMap((record) =>
      record.ok && record.value.kind === 'prompt-mark' ? [record.value] : [],
    ),
  };
}

function factsAmong(records: readonly Opened<PractitionerRecord>[]) {
  for (const record of records) {
    if (record.ok && record.value.kind === 'facts') return { value: record.value, revision: record.revision };
  }
  return null;
}

function checksAmong(records: readonly Opened<PractitionerRecord>[]): SelfCheck[] {
  return records.flatMap((record) => (record.ok && record.value.kind === 'self-check' ? [record.value] : []));
}

function waitingAmong(records: readonly Opened<PractitionerRecord>[]): WaitingGoal[] {
  return records
    .flatMap((record) => (record.ok && record.value.kind === 'waiting-goal' ? [record.value] : []))
    .sort((one, other) => one.at - other.at);
}

function wordingsAmong(records: readonly Opened<PractitionerRecord>[]): WordingRecord[] {
  return records.flatMap((record) => (record.ok && record.value.kind === 'wording' ? [record.value] : []));
}

function builtAmong(records: readonly Opened<PractitionerRecord>[]): OwnInstrument[] {
  return records
    .flatMap((record) => (record.ok && record.value.kind === 'own-instrument' ? [record.value] : []))
    .sort((one, other) => one.name.localeCompare(other.name) || one.at - other.at);
}

function promptsAmong(records: readonly Opened<PractitionerRecord>[]): OwnPrompt[] {
  return records
    .flatMap((record) => (record.ok && record.value.kind === 'own-prompt' ? [record.value] : []))
    .sort((one, other) => one.createdAt - other.createdAt);
}

function bindingsAmong(records: readonly Opened<PractitionerRecord>[]): Binding[] {
  return records.flatMap((record) => (record.ok && record.value.kind === 'binding' ? [record.value] : []));
}
