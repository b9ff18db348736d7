import { describe, expect, it } from 'vitest';
import type { Session } from '../../../lib/domain/practice/session';
import { checkReferences, type PlacedRecords } from '../../../lib/exchange/references';
import { RECORD_TABLES } from '../../../lib/store/bulk';
import { problemOf } from '../../support/backup-stage';
import { WHOLE_CASELOAD } from '../../support/whole-caseload';

/** The whole caseload as read from a file, its first session changed; that session stands on line 1. */
function read(change: (session: Session) => Session): PlacedRecords {
  const [first, ...others] = WHOLE_CASELOAD.sessions;
  if (!first) throw new Error('There is no session.');
  const caseload = { ...WHOLE_CASELOAD, sessions: [change(first), ...others] };
  const placed = RECORD_TABLES.map((table) => [
    table,
    caseload[table].map((value, at) => ({ line: at + 1, value })),
  ]);
  return Object.fromEntries(placed) as PlacedRecords;
}

const rating = (part: Partial<Session['ratings'][number]>) => (session: Session) => ({
  ...session,
  ratings: session.ratings.map((each, at) => (at === 0 ? { ...each, ...part } : each)),
});
const guess = { rater: 'p9', values: { goal: 5, task: 5, bond: 5 } };
const measure = (rater: string) => (session: Session) => ({
  ...session,
  measures: session.measures.map((each) => ({ ...each, rater })),
});

describe('answers in a session that is restored', () => {
  it.each<[string, (session: Session) => Session]>([
    ['a rating of nobody', rating({ rater: 'p9' })],
    ['a rating of another client’s participant', rating({ rater: 'p3' })],
    ['a stranger who was there', rating({ present: ['practitioner', 'p9'] })],
    ['a guess about a stranger', rating({ guesses: [guess] })],
    ['a stranger whose answer was seen first', rating({ seenFirst: ['p9'] })],
    ['a stranger whose answer was shown', (session) => ({ ...session, shown: ['p9'] })],
    ['a measure of another client’s participant', measure('p3')],
  ])('are refused as those of nobody in the client: %s', async (_what, change) => {
    const problem = await problemOf(Promise.resolve().then(() => checkReferences(read(change))));
    expect(problem).toEqual({ kind: 'record', table: 'sessions', line: 1, fault: 'no-participant' });
  });

  it.each(['goals', 'actions', 'episodes'] as const)(
    'are refused in %s where a stranger has a say',
    async (table) => {
      const placed = read((session) => session);
      const each = [{ participant: 'p9', value: 5 }];
      const change = { goals: 'agreement', actions: 'usefulness', episodes: 'intensity' }[table];
      const changed = placed[table].map((record) => ({
        ...record,
        value: { ...record.value, [change]: { practitioner: null, client: null, each } },
      }));
      const problem = await problemOf(
        Promise.resolve().then(() => checkReferences({ ...placed, [table]: changed } as PlacedRecords)),
      );
      expect(problem).toEqual({ kind: 'record', table, line: 1, fault: 'no-participant' });
    },
  );

  it('may be those of someone who comes no longer', () => {
    const former = (session: Session) => measure('p4')(rating({ rater: 'p4' })(session));
    expect(() => checkReferences(read(former))).not.toThrow();
  });
});

it('refuses a second session that still runs', async () => {
  const running = (id: string, line: number) => ({
    line,
    value: { ...WHOLE_CASELOAD.sessions[0], id, status: 'running', endedAt: null } as Session,
  });
  const placed = read((session) => session);
  checkReferences({ ...placed, sessions: [...placed.sessions, running('run-1', 8)] });
  const twice = { ...placed, sessions: [...placed.sessions, running('run-1', 8), running('run-2', 9)] };
  const problem = await problemOf(Promise.resolve().then(() => checkReferences(twice)));
  expect(problem).toEqual({ kind: 'record', table: 'sessions', line: 9, fault: 'second-run' });
});
