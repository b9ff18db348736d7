import type { Client } from '../domain/practice/client';
import { bringSignalBack, setSignalAside, standingSetAside } from '../domain/signals/set-aside';
import { type Signal, signalKey } from '../domain/signals/signal';
import { updateClient } from '../store/client-records';
import { command, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';

interface SetAsideInput {
  readonly clientId: string;
  readonly signal: Signal;
  readonly reason: string;
  /** When it had been set aside as the page saw it; null where it had not. */
  readonly baseAt: number | null;
}

interface BringBackInput {
  readonly clientId: string;
  readonly key: string;
  /** When it had been set aside as the page saw it. */
  readonly baseAt: number;
}

/** The deeds on signals. They change what is said, never what was rated. */
export const signalCommands = [
  command({
    id: 'signal.set-aside',
    title: 'command.signal.set-aside',
    category: 'client',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault, now }, { clientId, signal, reason, baseAt }: SetAsideInput) => {
      const key = signalKey(signal);
      const change = (client: Client) => {
        checkBase(client, key, baseAt);
        return setSignalAside(client, signal, reason, now());
      };
      await vault.drafts.saving([draftAddress.setAside(clientId, key)], (clearing) =>
        updateClient(vault.store, clientId, change, clearing),
      );
    },
  }),
  command({
    id: 'signal.bring-back',
    title: 'command.signal.bring-back',
    category: 'client',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault, now }, { clientId, key, baseAt }: BringBackInput) => {
      await updateClient(vault.store, clientId, (client) => {
        checkBase(client, key, baseAt);
        return bringSignalBack(client, key, now());
      });
    },
  }),
] as const;

/** @throws ChangedElsewhereError unless it is set aside since `baseAt` (null: not set aside) */
function checkBase(client: Client, key: string, baseAt: number | null): void {
  if ((standingSetAside(client, key)?.at ?? null) !== baseAt) throw new ChangedElsewhereError('signal');
}
