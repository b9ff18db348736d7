import { useEffect, useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import { GROW_SHELF } from '../../../lib/platform/grow-shelf';
import type { Drafts } from '../../../lib/store/drafts';
import { useApp, useVault } from '../../app/AppContext';

export const STAGES = ['goal', 'reality', 'options', 'will'] as const;
export type Stage = (typeof STAGES)[number];

/** The stage shown, and the way to another; null until it is known where the session stood. */
export function useGrowStage(client: Client, session: Session): [Stage | null, (stage: Stage) => void] {
  const { report } = useApp();
  const { drafts } = useVault();
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    let isOpen = true;
    const begin = (kept: Stage | undefined) => {
      if (isOpen) setStage(kept ?? stageInWriting(drafts, client, session));
    };
    stageKept(session.id).then(begin, (error: unknown) => {
      report(error);
      begin(undefined);
    });
    return () => {
      isOpen = false;
    };
  }, []);
  const choose = (next: Stage) => {
    setStage(next);
    GROW_SHELF.put({ sessionId: session.id, stage: next }).catch(report);
  };
  return [stage, choose];
}

async function stageKept(sessionId: string): Promise<Stage | undefined> {
  const kept = await GROW_SHELF.get();
  return kept?.sessionId === sessionId ? STAGES.find((stage) => stage === kept.stage) : undefined;
}

/** Once the browser ended nothing else is known: the stage with words that wait, the session's own first, or the beginning. */
function stageInWriting(drafts: Drafts, client: Client, session: Session): Stage {
  const order = ['options', 'reality', 'will', 'goal'] as const;
  return order.find((stage) => drafts.recall(stageAddress(stage, client, session)) !== undefined) ?? 'goal';
}

/** Where the words of a stage are drafted. */
export function stageAddress(stage: Stage, client: Client, session: Session): string {
  if (stage === 'goal') return draftAddress.goal(client.id);
  return stage === 'will' ? draftAddress.action(client.id) : draftAddress.grow(session.id, stage);
}
