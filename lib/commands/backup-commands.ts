import { BACKUP_NAME } from '../exchange/backup-name';
import { makeBackupInWorker, restoreBackupInWorker } from '../exchange/exchange-in-worker';
import { BackupIncompleteError, RestoreIntoSampleError } from '../exchange/problems';
import { START_PLACE } from '../places/places';
import { saveFile } from '../platform/save-file';
import { RUNNING_SHELF } from '../platform/shelves';
import { command, WHEN } from './command';
import { changeFacts } from './vault-commands';

/** The deeds that take everything out and bring everything in. */
export const backupCommands = [
  command({
    id: 'backup.make',
    title: 'command.backup.make',
    category: 'vault',
    key: null,
    isEnabled: WHEN.always,
    run: async (services, { passphrase }: { passphrase: string }) => {
      const { vault, now } = services;
      const madeAt = now();
      const { file, skipped } = await makeBackupInWorker(vault, { passphrase, madeAt });
      saveFile(file, BACKUP_NAME);
      if (!vault.isReadOnly) await changeFacts(services, (facts) => ({ ...facts, lastBackupAt: madeAt }));
      if (skipped > 0) throw new BackupIncompleteError(skipped);
    },
  }),
  command({
    id: 'backup.restore',
    title: 'command.backup.restore',
    category: 'vault',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault, places }, order: { file: Blob; passphrase: string }) => {
      if (vault.mode === 'sample') throw new RestoreIntoSampleError();
      await restoreBackupInWorker(vault, order);
      await RUNNING_SHELF.clear();
      places.go(START_PLACE);
    },
  }),
] as const;
