import type { Binding } from '../domain/practice/binding';
import type { PractitionerFacts, PractitionerRecord } from './records';
import type { Opened } from './sealed-rows';
import type { LiveSource, Store } from './store';

/** The practitioner's facts, or null before any were kept. */
export async function readFacts(
  store: Store,
): Promise<{ value: PractitionerFacts; revision: number } | null> {
  return factsAmong(await store.readAll('practitioner'));
}

/** Live: the practitioner's facts and all page bindings. */
export function watchPractitioner(
  store: Store,
): LiveSource<{ facts: PractitionerFacts | null; bindings: Binding[] }> {
  const { rows, open } = store.watchAll('practitioner');
  return {
    rows,
    open: async (sealed) => {
      const records = await open(sealed);
      return { facts: factsAmong(records)?.value ?? null, bindings: bindingsAmong(records) };
    },
  };
}

function factsAmong(records: readonly Opened<PractitionerRecord>[]) {
  for (const record of records) {
    if (record.ok && record.value.kind === 'facts') return { value: record.value, revision: record.revision };
  }
  return null;
}

function bindingsAmong(records: readonly Opened<PractitionerRecord>[]): Binding[] {
  return records.flatMap((record) => (record.ok && record.value.kind === 'binding' ? [record.value] : []));
}
