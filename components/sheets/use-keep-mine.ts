import { useLayoutEffect, useRef } from 'preact/hooks';
import { ChangedElsewhereError } from '../../lib/commands/errors';
import type { Outcome } from '../../lib/commands/runner';

/** Saves what is here over what this page knows of the record; undefined where the form itself cannot be saved as it is. */
export type SaveOver = () => Promise<Outcome | undefined>;

interface KeepMine {
  /** Resolves once it is saved, refused for another reason, or given up. */
  readonly keepMine: () => Promise<void>;
  /** Ends the waiting: the practitioner chose otherwise. */
  readonly giveUp: () => void;
}

/**
 * Saves one's own over what another window saved, once. A page hears of the other's record a little later than it is told that
 * there is one: what is known here may still be the older one, and the save then waits for the newer.
 * @param standing what is known here of the record, compared by its JSON
 */
export function useKeepMine(standing: unknown, save: SaveOver): KeepMine {
  const known = JSON.stringify(standing);
  const latest = useRef({ known, save });
  latest.current = { known, save };
  /** What is waited for is told apart by this; null while nothing is. */
  const going = useRef<object | null>(null);
  const wake = useRef<() => void>(() => undefined);
  const giveUp = () => {
    going.current = null;
    wake.current();
  };
  useLayoutEffect(() => wake.current(), [known]);
  useLayoutEffect(() => giveUp, []);
  const arrival = async (refused: string) => {
    while (going.current && latest.current.known === refused)
      await new Promise<void>((resolve) => {
        wake.current = resolve;
      });
  };
  const keepMine = async () => {
    if (going.current) return;
    const own = {};
    going.current = own;
    let refused: string | null = null;
    while (going.current === own) {
      const { known: over, save: attempt } = latest.current;
      const outcome = await attempt();
      if (!isOvertaken(outcome)) break;
      // Tried twice over the same: a row that changed between reading and writing may say what it said.
      if (refused === over) await arrival(over);
      refused = over;
    }
    if (going.current === own) going.current = null;
  };
  return { keepMine, giveUp };
}

function isOvertaken(outcome: Outcome | undefined): boolean {
  return outcome?.ok === false && outcome.error instanceof ChangedElsewhereError;
}
