/** What a person is inside a client (a case). */
export const PARTICIPANT_ROLES = ['client', 'partner', 'child', 'adolescent', 'carer', 'member'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** One person inside a client. The label is initials or a code. */
export interface Participant {
  readonly id: string;
  readonly label: string;
  readonly role: ParticipantRole;
}
