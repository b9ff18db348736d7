import { appearanceCommands } from './appearance-commands';
import { backupCommands } from './backup-commands';
import { clientCommands } from './client-commands';
import { documentCommands } from './document-commands';
import { episodeCommands } from './episode-commands';
import { frameCommands } from './frame-commands';
import { goalCommands } from './goal-commands';
import { instrumentCommands } from './instrument-commands';
import { layoutCommands } from './layout-commands';
import { measureCommands } from './measure-commands';
import { momentCommands } from './moment-commands';
import { noteCommands } from './note-commands';
import { ownPromptCommands } from './own-prompt-commands';
import { pageCommands } from './page-commands';
import { paletteCommands } from './palette-commands';
import { paneCommands } from './pane-commands';
import { promptCommands } from './prompt-commands';
import { ratingCommands } from './rating-commands';
import { selfCheckCommands } from './self-check-commands';
import { sessionCommands } from './session-commands';
import { signalCommands } from './signal-commands';
import { supervisionCommands } from './supervision-commands';
import { vaultCommands } from './vault-commands';
import { viewCommands } from './view-commands';

/** Every deed, once. The palette, buttons, keys and menus read this list. */
export const commands = [
  ...clientCommands,
  ...sessionCommands,
  ...momentCommands,
  ...ratingCommands,
  ...promptCommands,
  ...ownPromptCommands,
  ...measureCommands,
  ...instrumentCommands,
  ...noteCommands,
  ...episodeCommands,
  ...goalCommands,
  ...frameCommands,
  ...signalCommands,
  ...selfCheckCommands,
  ...supervisionCommands,
  ...pageCommands,
  ...vaultCommands,
  ...backupCommands,
  ...viewCommands,
  ...layoutCommands,
  ...paneCommands,
  ...documentCommands,
  ...paletteCommands,
  ...appearanceCommands,
] as const;

type AnyCommand = (typeof commands)[number];

/** Id of a command. */
export type CommandId = AnyCommand['id'];

/** What a command wants to know. */
export type CommandInput<Id extends CommandId> = Parameters<Extract<AnyCommand, { id: Id }>['run']>[1];
