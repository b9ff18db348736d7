import type { Binding } from '../domain/practice/binding';
import { bindPage, unbindPage } from '../domain/practice/binding';
import type { Opened } from '../store/sealed-rows';
import type { Change } from '../store/store';
import { command, type DeedServices, WHEN } from './command';

interface PageInput {
  /** `https://host/path` */
  readonly address: string;
  readonly clientId: string;
}

/** The deeds on page bindings ("this room is M.K."). */
export const pageCommands = [
  command({
    id: 'page.bind',
    title: 'command.page.bind',
    category: 'page',
    key: null,
    isEnabled: WHEN.client,
    run: async (services, input: PageInput) =>
      services.vault.store.commit(await bindingChanges(services, input)),
  }),
  command({
    id: 'page.unbind',
    title: 'command.page.unbind',
    category: 'page',
    key: null,
    isEnabled: WHEN.client,
    run: async (services, { address, clientId }: PageInput) => {
      const bindings = await readBindings(services);
      await services.vault.store.commit(
        changesBetween(bindings, unbindPage(values(bindings), { address, clientId })),
      );
    },
  }),
] as const;

type KeptBinding = Extract<Opened<Binding>, { ok: true }>;

/** The changes that bind a page to a client. */
export async function bindingChanges(
  services: Pick<DeedServices, 'vault' | 'newId'>,
  { address, clientId }: PageInput,
): Promise<Change[]> {
  const bindings = await readBindings(services);
  return changesBetween(bindings, bindPage(values(bindings), { address, clientId, id: services.newId() }));
}

/** Takes a client out of every page it was bound to. */
export async function unbindClient(services: Pick<DeedServices, 'vault'>, clientId: string): Promise<void> {
  const bindings = await readBindings(services);
  const after = values(bindings).reduce<readonly Binding[]>(
    (left, { address }) => unbindPage(left, { address, clientId }),
    values(bindings),
  );
  const changes = changesBetween(bindings, after);
  if (changes.length > 0) await services.vault.store.commit(changes);
}

async function readBindings({ vault }: Pick<DeedServices, 'vault'>): Promise<KeptBinding[]> {
  const records = await vault.store.readAll('practitioner');
  return records.flatMap((record) =>
    record.ok && record.value.kind === 'binding' ? [{ ...record, value: record.value }] : [],
  );
}

function values(bindings: readonly KeptBinding[]): readonly Binding[] {
  return bindings.map(({ value }) => value);
}

function changesBetween(before: readonly KeptBinding[], after: readonly Binding[]): Change[] {
  const removed = before.filter(({ id }) => !after.some((binding) => binding.id === id));
  const changed = after.filter((binding) => !before.some(({ value }) => value === binding));
  return [
    ...removed.map(
      ({ id, revision }): Change => ({ table: 'practitioner', id, base: revision, value: null }),
    ),
    ...changed.map((value): Change => {
      const base = before.find(({ id }) => id === value.id)?.revision ?? 0;
      return { table: 'practitioner', id: value.id, base, value };
    }),
  ];
}
