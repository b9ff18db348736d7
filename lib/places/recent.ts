import { addressOfTarget, type Target } from './targets';

/** What was used lately, the last first: addresses of documents and ids of commands, nothing readable. */
export interface Recent {
  readonly targets: readonly string[];
  readonly commands: readonly string[];
}

/** How many of each are remembered. */
const RECENT_KEPT = 30;

export const NOTHING_RECENT: Recent = { targets: [], commands: [] };

/** A document was shown. */
export function withTarget(recent: Recent, target: Target): Recent {
  return { ...recent, targets: first(recent.targets, addressOfTarget(target)) };
}

/** A command was chosen in the palette. */
export function withCommand(recent: Recent, id: string): Recent {
  return { ...recent, commands: first(recent.commands, id) };
}

function first(list: readonly string[], id: string): readonly string[] {
  return list[0] === id ? list : [id, ...list.filter((each) => each !== id)].slice(0, RECENT_KEPT);
}
