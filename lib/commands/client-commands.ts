import { answerablePlan } from '../domain/practice/answerable-plan';
import type { Client, Ending } from '../domain/practice/client';
import {
  archiveClient,
  buildClient,
  type ClientForm,
  changeClient,
  endWork,
  formOf,
  reopenWork,
  unarchiveClient,
} from '../domain/practice/client-life';
import { RUNNING_SHELF } from '../platform/shelves';
import { addClient, rebuildDerived, updateClient } from '../store/client-records';
import { command, type Services, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';
import { formFinder } from './instrument-commands';
import { forgetInLayout } from './kept-layout';
import { bindingChanges, unbindClient } from './page-commands';

/** The deeds on clients. */
export const clientCommands = [
  command({
    id: 'client.add',
    title: 'command.client.add',
    category: 'client',
    key: null,
    isEnabled: WHEN.writable,
    run: async (services, { form, address }: { form: ClientForm; address: string | null }) => {
      const { vault, now, newId, places } = services;
      const client = buildClient(form, { id: newId(), now: now(), newId });
      await vault.drafts.saving([draftAddress.clientForm(null)], async (clearing) => {
        const binding =
          address === null ? [] : await bindingChanges(services, { address, clientId: client.id });
        await addClient(vault.store, client, [...binding, ...clearing]);
      });
      places.go({ clientId: client.id, view: { kind: 'steps' }, step: 'prepare', sheet: null });
    },
  }),
  command({
    id: 'client.change',
    title: 'command.client.change',
    category: 'client',
    key: null,
    isEnabled: WHEN.client,
    run: async (
      { vault, newId },
      { clientId, form, base }: { clientId: string; form: ClientForm; base: ClientForm },
    ) => {
      // From the first moment: what is typed while forms are looked up is none of what is saved.
      await vault.drafts.saving([draftAddress.clientForm(clientId)], async (clearing) => {
        const find = await formFinder(vault.store);
        const change = (client: Client): Client => {
          const changed = changedFrom(base, client, form, newId);
          return { ...changed, measures: answerablePlan(changed, find) };
        };
        await updateClient(vault.store, clientId, change, clearing);
      });
    },
  }),
  command({
    id: 'client.archive',
    title: 'command.client.archive',
    category: 'client',
    key: null,
    isEnabled: WHEN.client,
    run: (services, { clientId }: { clientId: string }) => changing(services, clientId, archiveClient),
  }),
  command({
    id: 'client.unarchive',
    title: 'command.client.unarchive',
    category: 'client',
    key: null,
    isEnabled: WHEN.writable,
    run: (services, { clientId }: { clientId: string }) => changing(services, clientId, unarchiveClient),
  }),
  command({
    id: 'client.end-work',
    title: 'command.client.end-work',
    category: 'client',
    key: null,
    isEnabled: WHEN.client,
    run: (services, { clientId, ending }: { clientId: string; ending: Ending }) =>
      changing(services, clientId, (client) => endedOnce(client, ending)),
  }),
  command({
    id: 'client.reopen',
    title: 'command.client.reopen',
    category: 'client',
    key: null,
    isEnabled: WHEN.client,
    run: (services, { clientId }: { clientId: string }) => changing(services, clientId, reopenWork),
  }),
  command({
    id: 'client.rebuild',
    title: 'command.client.rebuild',
    category: 'client',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault, places }, { clientId }: { clientId: string }) => {
      await rebuildDerived(vault.store, clientId);
      const running = await RUNNING_SHELF.get();
      if (running?.clientId !== clientId) return;
      // A session that cannot be read cannot run on either.
      const session = await vault.store.read('sessions', running.sessionId);
      if (session?.ok) return;
      await RUNNING_SHELF.clear();
      places.go({ sessionId: null });
    },
  }),
  command({
    id: 'client.delete',
    title: 'command.client.delete',
    category: 'client',
    key: null,
    isEnabled: WHEN.writable,
    run: async (services, { clientId }: { clientId: string }) => {
      const { vault, places } = services;
      await unbindClient(services, clientId);
      await vault.store.destroyClient(clientId);
      await forgetInLayout(vault.mode, clientId);
      if ((await RUNNING_SHELF.get())?.clientId === clientId) await RUNNING_SHELF.clear();
      if (places.get().clientId === clientId)
        places.go({ clientId: null, view: { kind: 'choose-client' }, sheet: null });
    },
  }),
] as const;

/** @throws ChangedElsewhereError if another window changed the client since `base` was shown */
function changedFrom(base: ClientForm, client: Client, form: ClientForm, newId: () => string): Client {
  if (JSON.stringify(formOf(client)) !== JSON.stringify(base)) throw new ChangedElsewhereError('client');
  return changeClient(client, form, newId);
}

/** @throws ChangedElsewhereError if another window ended the work meanwhile, and otherwise */
function endedOnce(client: Client, ending: Ending): Client {
  const { ending: standing } = client;
  if (standing && (standing.kind !== ending.kind || standing.on !== ending.on))
    throw new ChangedElsewhereError('client');
  return endWork(client, ending);
}

async function changing(
  { vault }: Services,
  clientId: string,
  change: (client: Client) => Client,
): Promise<void> {
  await updateClient(vault.store, clientId, change);
}
