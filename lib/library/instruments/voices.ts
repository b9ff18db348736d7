import { PRACTITIONER, type RaterId } from '../../domain/alliance/rating';
import type { Client, Population } from '../../domain/practice/client';
import type { ParticipantRole } from '../../domain/practice/participant';

/** Who speaks in a statement of the session reflection, and about whom. */
export const VOICES = [
  'practitioner',
  'practitioner-young',
  'practitioner-together',
  'client',
  'adolescent',
  'child',
  'carer',
  'together',
  'coach',
  'coachee',
] as const;
export type Voice = (typeof VOICES)[number];

const OF_POPULATION: Readonly<Record<Population, Voice>> = {
  adult: 'practitioner',
  adolescent: 'practitioner-young',
  child: 'practitioner-young',
  couple: 'practitioner-together',
  family: 'practitioner-together',
  group: 'practitioner-together',
};

const OF_ROLE: Readonly<Record<ParticipantRole, Voice>> = {
  client: 'client',
  partner: 'together',
  child: 'child',
  adolescent: 'adolescent',
  carer: 'carer',
  member: 'together',
};

const TOGETHER: readonly Population[] = ['couple', 'family', 'group'];

/** In which voice a rater answers; somebody no longer listed answers as a client does. */
export function voiceOf({ kind, population, participants }: Client, rater: RaterId): Voice {
  const role = participants.find(({ id }) => id === rater)?.role ?? 'client';
  if (rater !== PRACTITIONER && role === 'child') return 'child';
  if (kind === 'coaching') return rater === PRACTITIONER ? 'coach' : 'coachee';
  if (rater === PRACTITIONER) return OF_POPULATION[population];
  return role === 'client' && TOGETHER.includes(population) ? 'together' : OF_ROLE[role];
}
