import { useMemo } from 'preact/hooks';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import {
  marksAmong,
  type OwnPrompt,
  type PromptMarks,
  withOwnPrompts,
} from '../../../lib/domain/prompts/own-prompt';
import type { Prompt } from '../../../lib/domain/prompts/prompt';
import { type PromptSituation, situationOf } from '../../../lib/domain/prompts/situation';
import { PROMPTS } from '../../../lib/library/prompts/index';
import type { Opened } from '../../../lib/store/sealed-rows';
import { useApp } from '../../app/AppContext';
import { useEpisodes, usePractitioner, useSessions } from '../../app/use-records';

/** Every prompt there is, in the practitioner's own words where there are some. */
export interface PromptCollection {
  readonly prompts: readonly Prompt[];
  readonly own: readonly OwnPrompt[];
  readonly marks: PromptMarks;
}

/** The library and the practitioner's own prompts, live; null until first read. */
export function usePromptCollection(): PromptCollection | null {
  const practitioner = usePractitioner();
  return useMemo(() => {
    if (!practitioner) return null;
    const { prompts: own, promptMarks } = practitioner;
    return { own, prompts: withOwnPrompts(PROMPTS, own), marks: marksAmong(promptMarks) };
  }, [practitioner]);
}

/** The facts that prompts are chosen from, live; null until first read. */
export function usePromptSituation(client: Client, current: Session | null): PromptSituation | null {
  const sessions = useSessions(client.id);
  const episodes = useEpisodes(client.id);
  return useMemo(
    () =>
      sessions && episodes
        ? situationOf({ client, sessions: readable(sessions), episodes: readable(episodes), current })
        : null,
    [client, sessions, episodes, current],
  );
}

/** Whether safety comes first now: then nobody is offered a sentence to say. */
export function useSafetyFirst(): boolean {
  return useApp().place.value.sheet?.kind === 'safety';
}

function readable<Value>(opened: readonly Opened<Value>[]): Value[] {
  return opened.flatMap((each) => (each.ok ? [each.value] : []));
}
