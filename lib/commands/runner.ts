import type { ReadonlySignal } from '@preact/signals';
import type { Places } from '../places/places';
import { ReadOnlyVaultError } from '../store/errors';
import type { Access, VaultAccess } from '../store/vault-access';
import { VaultLockedError } from '../vault/errors';
import type { Command, CommandContext, Services } from './command';
import { CommandNotNowError } from './errors';
import type { CommandId, CommandInput } from './index';

type CommandList = typeof import('./index');

let loaded: CommandList | null = null;

/** The list of commands; fetched once, while nothing else is to do or when the first deed is asked for. */
export async function loadCommands(): Promise<CommandList> {
  loaded ??= await import('./index');
  return loaded;
}

/** The list of commands where it was fetched before. */
export function knownCommands(): CommandList | null {
  return loaded;
}

/** How a command ended. Failures were already said on the page unless they were asked to be quiet. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: unknown };

/** Runs a command by id. With `isQuiet` the caller shows a failure itself. */
export type RunCommand = <Id extends CommandId>(
  id: Id,
  input: CommandInput<Id>,
  options?: { isQuiet?: boolean },
) => Promise<Outcome>;

interface RunnerParts {
  readonly access: ReadonlySignal<Access>;
  readonly vaultAccess: VaultAccess;
  readonly context: ReadonlySignal<CommandContext>;
  readonly places: Places;
  readonly now: () => number;
  readonly newId: () => string;
  readonly report: (error: unknown) => void;
}

/** The one place where commands run: checks the condition, hands over the services, turns failure into a sentence. */
export function createRunner({
  access,
  vaultAccess,
  context,
  places,
  now,
  newId,
  report,
}: RunnerParts): RunCommand {
  return async (id, input, { isQuiet = false } = {}) => {
    try {
      // No wait once it is there: a deed has to see the drafts as they are when it is asked for.
      const { commands } = loaded ?? (await loadCommands());
      const found: Command<string, never> | undefined = commands.find((each) => each.id === id);
      const { value } = access;
      if (value.state !== 'open') throw new VaultLockedError();
      if (!found?.isEnabled(context.value)) {
        const isOnlyUnwritable = found?.isEnabled({ ...context.value, isReadOnly: false });
        throw isOnlyUnwritable ? new ReadOnlyVaultError() : new CommandNotNowError(id);
      }
      const services: Services = { vault: value.vault, access: vaultAccess, places, now, newId };
      await found.run(services, input as never);
      return { ok: true };
    } catch (error) {
      void import('../platform/torn-log').then(({ noteIfDiskFailed }) => noteIfDiskFailed(error));
      if (!isQuiet) report(error);
      return { ok: false, error };
    }
  };
}
