import type { Client } from '../domain/practice/client';
import type { FrameForm, FrameItem } from '../domain/practice/frame';
import {
  agreementOf,
  frameFormAt,
  putAgreement,
  touchAgreement,
  writeAgreement,
} from '../domain/practice/frame-life';
import { updateClient } from '../store/client-records';
import { command, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';

interface WriteInput {
  readonly clientId: string;
  readonly item: FrameItem;
  readonly form: FrameForm;
  /** What the form was written from. */
  readonly base: FrameForm;
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
}

interface TouchInput {
  readonly clientId: string;
  readonly item: FrameItem;
  readonly sessionId: string;
  readonly isTouched: boolean;
  /** When it came up, where it is brought back; now otherwise. Milliseconds since the epoch. */
  readonly at?: number;
}

/** What a form about a client's agreement begins with. */
export function frameFormOf(client: Client, item: FrameItem): FrameForm {
  return frameFormAt(agreementOf(client, item));
}

/** The deeds on the standing agreements. */
export const frameCommands = [
  command({
    id: 'frame.write',
    title: 'command.frame.write',
    category: 'client',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault }, { clientId, item, form, base, today }: WriteInput) => {
      const written = (client: Client) => {
        const isAsRead = JSON.stringify(frameFormOf(client, item)) === JSON.stringify(base);
        if (!isAsRead) throw new ChangedElsewhereError('frame');
        return putAgreement(client, writeAgreement(agreementOf(client, item), form, today));
      };
      await vault.drafts.saving([draftAddress.frame(clientId, item)], (clearing) =>
        updateClient(vault.store, clientId, written, clearing),
      );
    },
  }),
  command({
    id: 'frame.touch',
    title: 'command.frame.touch',
    category: 'session',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault, now }, { clientId, item, at = now(), ...touch }: TouchInput) => {
      await updateClient(vault.store, clientId, (client) =>
        putAgreement(client, touchAgreement(agreementOf(client, item), { ...touch, at })),
      );
    },
  }),
] as const;
