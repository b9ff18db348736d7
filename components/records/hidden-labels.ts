import type { Client } from '../../lib/domain/practice/client';
import type { Head } from '../../lib/domain/practice/head';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';

/** Whether no label may be shown now: a session runs and the practitioner chose to hide labels meanwhile. */
export function useHiddenLabels(heads: readonly Head[]): boolean {
  const { settings } = useApp();
  return settings.value.hideLabels && heads.some(({ openSession }) => openSession?.isRunning);
}

/** The client as views may show it while labels are hidden. */
export function withoutLabels(client: Client): Client {
  return {
    ...client,
    label: say('rater.client'),
    participants: client.participants.map((participant, index) => ({
      ...participant,
      label: say('rater.participant', { number: index + 1 }),
    })),
  };
}
