import type { Client } from '../../lib/domain/practice/client';
import type { ListedHead } from '../../lib/domain/practice/head';
import type { Participant } from '../../lib/domain/practice/participant';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';

/** Whether no label may be shown now: a session runs and the practitioner chose to hide labels meanwhile. */
export function useHiddenLabels(heads: readonly ListedHead[]): boolean {
  const { settings } = useApp();
  return settings.value.hideLabels && heads.some(({ openSession }) => openSession?.isRunning);
}

/** The client as views may show it while labels are hidden. */
export function withoutLabels(client: Client): Client {
  const numbered = (people: readonly Participant[], before: number) =>
    people.map((each, index) => ({
      ...each,
      label: say('rater.participant', { number: before + index + 1 }),
    }));
  const { participants, formerParticipants } = client;
  return {
    ...client,
    label: say('rater.client'),
    participants: numbered(participants, 0),
    formerParticipants: numbered(formerParticipants, participants.length),
  };
}
