import type { App } from '../../lib/app';
import { loadCommands } from '../../lib/commands/runner';
import { fetchWords } from '../../lib/words/index';
import { seekLayout } from './use-layout';

/** Fetches what the workspace cannot be drawn without, while its vault is being opened: words, commands, and its arrangement. */
export async function fetchFirstParts({ report }: App): Promise<void> {
  await Promise.all([fetchWords(), Promise.all([loadCommands(), seekLayout()]).catch(report)]);
}
