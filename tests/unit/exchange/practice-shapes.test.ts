import { describe, expect, it } from 'vitest';
import { isRecord } from '../../../lib/exchange/record-shapes';
import type { RecordTableName } from '../../../lib/store/bulk';
import { aClient, aGoal, anAction, anEpisode, aRating, aSession } from '../../support/factories';
import { WHOLE_CASELOAD } from '../../support/whole-caseload';

const levels = ['a', 'b', 'c', 'd', 'e'];
const said = { participant: 'p1', value: 5 };
const ownSay = { at: 1, sessionId: null, side: 'practitioner', participant: 'p1', value: 5, level: null };
const UNSAID = { practitioner: null, client: null };
const ONE = { participant: 'p1', value: 2 };
const agreement = WHOLE_CASELOAD.clients[0]?.frame[0];

describe('the shapes of what a practice keeps', () => {
  it.each<[string, RecordTableName, object]>([
    ['an agreement above 10', 'goals', { ...aGoal(), agreement: { practitioner: 11, client: 1 } }],
    [
      'an agreement between half points',
      'goals',
      { ...aGoal(), agreement: { practitioner: 1.2, client: 1 } },
    ],
    [
      'a scale of four levels',
      'goals',
      { ...aGoal(), scale: { levels: levels.slice(1), baseline: 0, weight: 1 } },
    ],
    ['a weight of none', 'goals', { ...aGoal(), scale: { levels, baseline: 0, weight: 0 } }],
    [
      'an agreement of one person twice',
      'goals',
      { ...aGoal(), agreement: { practitioner: 1, client: 1, each: [said, said] } },
    ],
    ['a participant who is the practitioner', 'goals', { ...aGoal(), progress: [ownSay] }],
    ['a level beyond the scale', 'goals', { ...aGoal(), scale: { levels, baseline: 3, weight: 1 } }],
    ['a day that is none', 'actions', { ...anAction(), dueOn: '2026-02-32' }],
    ['a state nobody knows', 'actions', { ...anAction(), state: 'failed' }],
    ['an intensity of 6', 'episodes', { ...anEpisode(), intensity: { ...UNSAID, practitioner: 6 } }],
    [
      'an intensity of 6 for one of several',
      'episodes',
      { ...anEpisode(), intensity: { ...UNSAID, each: [{ participant: 'p1', value: 6 }] } },
    ],
    ['an episode that nobody settled', 'episodes', { ...anEpisode(), status: 'worked-through' }],
    [
      'two intensities of one person',
      'episodes',
      { ...anEpisode(), intensity: { ...UNSAID, each: [ONE, ONE] } },
    ],
    ['a last day that is none', 'clients', { ...aClient(), endingAhead: { lastOn: '2026-02-32' } }],
    ['an agreement that stands twice', 'clients', { ...aClient(), frame: [agreement, agreement] }],
  ])('refuse %s', (_what, table, value) => {
    expect(isRecord(table, value)).toBe(false);
  });

  it('take what is whole', () => {
    const frame = agreement ? [agreement] : [];
    const turns = [{ at: 1, status: 'worked-through', sessionId: null }] as const;
    expect(isRecord('clients', aClient({ frame }))).toBe(true);
    expect(isRecord('episodes', anEpisode({ status: 'worked-through', turns }))).toBe(true);
    expect(isRecord('goals', aGoal({ agreement: { practitioner: 10, client: 0.5 } }))).toBe(true);
    expect(isRecord('actions', anAction({ dueOn: '2026-02-28', state: 'not-done' }))).toBe(true);
    expect(isRecord('actions', anAction({ goalId: 'goal-1' }))).toBe(true);
  });
});

describe('what was seen before a rating', () => {
  const own = aRating({ rater: 'practitioner', way: 'own' });
  const session = aSession({ ratings: [own, aRating()] });

  it('is kept with a session and the practitioner’s own rating, and need not be there', () => {
    const seen = { ...session, shown: ['participant-1'] };
    const marked = { ...own, seenFirst: ['participant-1'] };
    for (const sound of [session, seen, { ...seen, ratings: [marked, aRating()] }])
      expect(isRecord('sessions', sound)).toBe(true);
  });

  it.each<[string, object]>([
    ['somebody shown twice', { ...session, shown: ['participant-1', 'participant-1'] }],
    ['what is no list', { ...session, shown: true }],
    [
      'a mark on a participant’s rating',
      { ...session, ratings: [aRating({ seenFirst: ['participant-1'] })] },
    ],
    ['a mark that names nobody', { ...session, ratings: [{ ...own, seenFirst: undefined }] }],
  ])('is refused where it is %s', (_what, unsound) => {
    expect(isRecord('sessions', unsound)).toBe(false);
  });
});
