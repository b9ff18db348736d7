import type { Note } from '../../domain/notes/note';
import { newNote } from '../../domain/notes/note-life';
import type { Client } from '../../domain/practice/client';
import { chanceFrom } from './random';

const DAY = 24 * 3_600_000;

/** Made-up notes: about the first clients by their place, and (without one) unfiled. */
const NOTES: readonly (Pick<Note, 'kind' | 'title' | 'text'> & {
  readonly client: number | null;
  readonly daysAgo: number;
})[] = [
  {
    client: 0,
    kind: 'private',
    title: 'Before the spring break',
    daysAgo: 9,
    text: '# Before the spring break\n\nTwo things keep coming back: the **letter** that is not sent, and how quickly “fine” arrives.\n\n- [x] Ask how the pace felt\n- [ ] Bring the pause of last month back, gently\n- [ ] Read about endings that are also beginnings\n\n> “I thought you would be disappointed.”\n\nI noticed that I was. #supervision #endings\n',
  },
  {
    client: 0,
    kind: 'record',
    title: 'Review of goals',
    daysAgo: 16,
    text: '## Review of goals\n\nWe looked at both goals together and kept them. Agreed to work more slowly on the second.\n\n| goal | where it stands |\n| --- | --- |\n| call the sister | written, not yet sent |\n| sleep | four nights of seven |\n',
  },
  {
    client: 2,
    kind: 'private',
    title: 'Whose agenda?',
    daysAgo: 6,
    text: 'I brought the list again before asking for theirs. Next time: silence first, then one question.\n\n#coaching #my-part\n',
  },
  {
    client: null,
    kind: 'private',
    title: 'For the peer group',
    daysAgo: 4,
    text: '## For the peer group\n\n1. How do others end a session that has only just become alive?\n2. Fees after a cancelled hour: what did we agree in January?\n\n#peer-group\n',
  },
];

/** A few notes for the sample that is shown to people; ids and times follow from the same seed and moment. */
export function sampleNotes(
  { seed, now }: { seed: number; now: number },
  clients: readonly Client[],
): Note[] {
  // A chance of its own, so that the rest stays as the seed always drew it.
  const chance = chanceFrom(seed * 1000 + 500);
  return NOTES.map(({ client, daysAgo, ...note }) => {
    const clientId = client === null ? null : (clients[client]?.id ?? null);
    return newNote({ ...note, id: chance.id(), clientId, sessionId: null, now: now - daysAgo * DAY });
  });
}
