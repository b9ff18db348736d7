import { useEffect, useRef, useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { ChangedElsewhereError } from '../../../lib/commands/errors';
import type { Session } from '../../../lib/domain/practice/session';
import { hasLandedAs, type Landed, type PromptSaid } from '../../../lib/domain/prompts/prompt-said';
import { useApp } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { useKeepMine } from '../../sheets/use-keep-mine';

/** How one prompt landed, as it is being entered. */
export interface Landing {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly problem: unknown;
  /** Another window says otherwise; keeping again is a decision for this one. */
  readonly isContested: boolean;
  /** Keeps the words and a change; one after the other, so that quick hands do not contradict themselves. */
  readonly keep: (change: Change) => void;
}

type Change = (standing: Landed) => Partial<Landed>;

/** Enters how a prompt landed. Each change is kept at once, and never over what another window kept meanwhile. */
export function useLanding({ id: sessionId, clientId }: Session, said: PromptSaid): Landing {
  const { run } = useApp();
  const {
    text,
    base: begunFrom,
    latest,
    write,
  } = useDraft(draftAddress.landing(said.id), clientId, said.landingWords);
  const [problem, setProblem] = useState<unknown>(null);
  const isContested = problem instanceof ChangedElsewhereError;
  const shown = useRef<Landed>(said);
  shown.current = said;
  /** What was kept here and has not come back yet. */
  const kept = useRef<Landed | null>(null);
  useEffect(() => {
    if (kept.current && hasLandedAs(said, kept.current)) kept.current = null;
  }, [said]);
  const wanted = useRef<Change>(() => ({}));
  const queue = useRef(Promise.resolve());
  const land = async (change: Change, over?: Landed) => {
    const standing = kept.current ?? shown.current;
    // The words as they are when its turn comes: what is typed meanwhile is kept with it.
    const landed = { ...standing, landingWords: latest(), ...change(standing) };
    const begun = kept.current ?? { ...shown.current, landingWords: begunFrom };
    const base = over ?? begun;
    const outcome = await run('prompt.land', { sessionId, saidId: said.id, landed, base }, { isQuiet: true });
    if (outcome.ok) kept.current = landed;
    setProblem(outcome.ok ? null : outcome.error);
    return outcome;
  };
  const { keepMine } = useKeepMine(said, () => land(wanted.current, shown.current));
  const keep: Landing['keep'] = (change) => {
    queue.current = queue.current.then(async () => {
      wanted.current = change;
      await (isContested ? keepMine() : land(change));
    });
  };
  return { text, write, problem, isContested, keep };
}
