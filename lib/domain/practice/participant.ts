import type { CarersSee } from './carer-sight';

/** What a person is inside a client (a case). */
export const PARTICIPANT_ROLES = ['client', 'partner', 'child', 'adolescent', 'carer', 'member'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** One person inside a client. The label is initials or a code. */
export interface Participant {
  readonly id: string;
  readonly label: string;
  readonly role: ParticipantRole;
  /** What carers may see of a young person's answers; absent where nothing was agreed, and for grown-ups. */
  readonly carersSee?: CarersSee;
}

/** Whether a role, or the population of a client, is a young person's. */
export function isYoung(of: string): of is 'child' | 'adolescent' {
  return of === 'child' || of === 'adolescent';
}

/**
 * The people of a client, where one who comes as a young client is as young as the client is said to be, and not a `client` of no age:
 * older and hand-made files may have them so.
 */
export function atTheirAge({
  population,
  participants,
}: {
  readonly population: string;
  readonly participants: readonly Participant[];
}): readonly Participant[] {
  if (!isYoung(population)) return participants;
  return participants.map((each) => (each.role === 'client' ? { ...each, role: population } : each));
}

/** Whether somebody's answers are a conversation more than a trend: a young child's are (McLeod 2017: below about 11 years). */
export function isChild({ role }: Pick<Participant, 'role'>): boolean {
  return role === 'child';
}
