import { COVER_SHELF, LOCK_REASON_SHELF } from '../platform/shelves';
import { readFacts } from '../store/practitioner-records';
import type { PractitionerFacts } from '../store/records';
import { command, type DeedServices, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';

/** The deeds on the vault as a whole. */
export const vaultCommands = [
  command({
    id: 'vault.lock',
    title: 'command.vault.lock',
    category: 'vault',
    key: 'Alt+Shift+L',
    isEnabled: WHEN.always,
    inputFrom: () => null,
    run: async ({ access }, _input: null) => {
      await LOCK_REASON_SHELF.put('asked');
      await access.lock();
    },
  }),
  command({
    id: 'cover.show',
    title: 'command.cover.show',
    category: 'vault',
    key: 'Alt+Shift+H',
    isEnabled: WHEN.always,
    inputFrom: () => null,
    run: (_services, _input: null) => COVER_SHELF.put(true),
  }),
  command({
    id: 'practitioner.set-procedure',
    title: 'command.practitioner.set-procedure',
    category: 'vault',
    key: null,
    isEnabled: WHEN.writable,
    run: async (services, { safetyProcedure, base }: { safetyProcedure: string; base: string }) => {
      await services.vault.drafts.saving([draftAddress.procedure()], (clearing) =>
        changeFacts(
          services,
          (facts) => {
            if (facts.safetyProcedure !== base) throw new ChangedElsewhereError('procedure');
            return { ...facts, safetyProcedure };
          },
          clearing,
        ),
      );
    },
  }),
] as const;

/** Changes the practitioner's facts, making them if there are none. */
export async function changeFacts(
  { vault, now, newId }: DeedServices,
  change: (facts: PractitionerFacts) => PractitionerFacts,
  also: Parameters<DeedServices['vault']['store']['commit']>[0] = [],
): Promise<void> {
  const standing = await readFacts(vault.store);
  const before = standing?.value ?? {
    kind: 'facts',
    id: newId(),
    lastBackupAt: null,
    createdAt: now(),
    safetyProcedure: '',
  };
  const value = change(before);
  await vault.store.commit([
    { table: 'practitioner', id: value.id, base: standing?.revision ?? 0, value },
    ...also,
  ]);
}
