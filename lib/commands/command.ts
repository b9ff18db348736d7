import type { Client } from '../domain/practice/client';
import type { Session } from '../domain/practice/session';
import type { Places } from '../places/places';
import type { Target } from '../places/targets';
import type { OpenVault } from '../store/open-vault';
import type { VaultAccess } from '../store/vault-access';
import type { PlainWordKey } from '../words/index';

/** What every deed on records needs. The worker has these too. */
export interface DeedServices {
  readonly vault: OpenVault;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A new random id. */
  readonly newId: () => string;
}

/** What commands run with in a page. */
export interface Services extends DeedServices {
  readonly access: VaultAccess;
  readonly places: Places;
}

/** The few facts conditions look at. */
export interface CommandContext {
  readonly surface: 'panel' | 'workspace';
  /** Kind of the document the workspace shows; null in the panel. */
  readonly document: Target['kind'] | null;
  readonly client: Client | null;
  readonly session: Session | null;
  readonly isReadOnly: boolean;
}

/** One deed: palette, buttons, keys and menus read the same record. */
export interface Command<Id extends string = string, Input = never> {
  /** `noun.verb` */
  readonly id: Id;
  readonly title: PlainWordKey;
  readonly category: CommandCategory;
  /** Default key within Beside's pages, such as `G` or `Mod+Shift+P` (`Mod`: Ctrl, or Command on a Mac); null for none. */
  readonly key: string | null;
  /** A second key, for browsers that keep the first for themselves. */
  readonly alternative?: string;
  /** Whether it asks in the palette, which then stays open; it goes before every other. */
  readonly asksInPalette?: true;
  /** Whether it goes on while its key is held down, step by step; any other is done once for each press. */
  readonly repeats?: true;
  /** Whether the command makes sense now. */
  readonly isEnabled: (context: CommandContext) => boolean;
  /** What a person has to open first where it makes no sense yet; absent where nothing on this page would help. */
  readonly needs?: PlainWordKey;
  /** What the palette and keys run it with, asked only while it is enabled; absent where it wants more than a page knows. */
  readonly inputFrom?: (context: CommandContext) => unknown;
  readonly run: (services: Services, input: Input) => Promise<void>;
}

/** Groups in the palette and in the list of keys. */
export const COMMAND_CATEGORIES = [
  'client',
  'session',
  'rating',
  'note',
  'goal',
  'page',
  'vault',
  'view',
] as const;
export type CommandCategory = (typeof COMMAND_CATEGORIES)[number];

/** Declares a command and keeps its id and input types exact. */
export function command<Id extends string, Input>(
  record: Command<Id, Input> & { readonly inputFrom?: (context: CommandContext) => Input },
): Command<Id, Input> {
  return record;
}

/** What is missing before a command makes sense here; null where it does, or where nothing on this page would help. */
export function needOf(
  { isEnabled, needs }: Pick<Command, 'isEnabled' | 'needs'>,
  context: CommandContext,
): PlainWordKey | null {
  if (isEnabled(context)) return null;
  return isEnabled({ ...context, isReadOnly: false }) ? 'need.update' : (needs ?? null);
}

/** Conditions shared by many commands. */
export const WHEN = {
  always: () => true,
  writable: ({ isReadOnly }: CommandContext) => !isReadOnly,
  client: ({ client, isReadOnly }: CommandContext) => client !== null && !isReadOnly,
  session: ({ session, isReadOnly }: CommandContext) => session !== null && !isReadOnly,
  running: ({ session, isReadOnly }: CommandContext) => session?.status === 'running' && !isReadOnly,
} as const;
