// @vitest-environment node
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readBackup } from '../../../lib/exchange/read-backup';
import { fileOfLines, PASSPHRASE } from '../../support/backup-stage';
import { aClient, aGoal, anAction, aRating, aSession } from '../../support/factories';

/** A file as Beside wrote it before it kept episodes, frames, former participants and all that is known of a goal. */
function olderLines(sessions: readonly object[] = []): string[] {
  const { frame: _frame, formerParticipants: _nobody, ...client } = aClient();
  const goal = { id: 'g1', clientId: client.id, words: 'sleep', status: 'open', createdAt: 5 };
  const action = { id: 'a1', clientId: client.id, sessionId: null, words: 'log', isDone: true, createdAt: 6 };
  const records = [
    { table: 'clients', version: 1, value: client },
    ...sessions.map((value) => ({ table: 'sessions', version: 3, value })),
    { table: 'goals', version: 1, value: goal },
    { table: 'actions', version: 1, value: action },
  ].map((line) => JSON.stringify(line));
  const counts = { clients: 1, sessions: sessions.length, goals: 1, actions: 1, notes: 0, practitioner: 0 };
  const manifest = { format: 'beside-backup', version: 1, counts, madeAt: '2026-03-04T05:06:07.000Z' };
  const sha256 = createHash('sha256').update(records.join('\n')).digest('hex');
  const end = { end: true, records: records.length, sha256 };
  return [JSON.stringify(manifest), ...records, JSON.stringify(end)];
}

it('an older backup is read, and what it did not know yet is empty', async () => {
  const { caseload } = await readBackup(await fileOfLines(olderLines()), PASSPHRASE);
  expect(caseload).toEqual({
    clients: [aClient()],
    sessions: [],
    episodes: [],
    goals: [aGoal({ id: 'g1', words: 'sleep', createdAt: 5 })],
    actions: [anAction({ id: 'a1', words: 'log', state: 'done', createdAt: 6 })],
    notes: [],
    histories: [],
    questions: [],
    practitioner: [],
  });
});

it('an older backup with answers of someone who was taken off is read, and they are kept without a name', async () => {
  const ratings = [aRating({ rater: 'gone', present: ['practitioner', 'gone', 'participant-1'] })];
  const lines = olderLines([aSession({ ratings })]);
  const { caseload } = await readBackup(await fileOfLines(lines), PASSPHRASE);
  const former = [{ id: 'gone', label: '', role: 'member' }];
  expect(caseload.clients).toEqual([aClient({ formerParticipants: former as never })]);
});
