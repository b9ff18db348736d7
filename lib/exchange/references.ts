import { isReflection } from '../domain/notes/note';
import { everyParticipant, namedIn } from '../domain/practice/former-participants';
import { sayersOfProgress } from '../domain/practice/goal-life';
import { isSide, type Sayer, sayersIn } from '../domain/practice/sides';
import { RECORD_TABLES, type RecordTableName } from '../store/bulk';
import type { Records } from '../store/records';
import { type RecordFault, refuse } from './problems';

/** A record and the line it stands on. */
export interface Placed<Value> {
  readonly line: number;
  readonly value: Value;
}

/** Records by table, each with its line. */
export type PlacedRecords = { readonly [Name in RecordTableName]: Placed<Records[Name]>[] };

/** Checks that ids are given once and that every record belongs to a client of the same file. @throws UnusableBackupError */
export function checkReferences(records: PlacedRecords): void {
  for (const table of RECORD_TABLES) checkIds(table, records[table]);
  checkFacts(records.practitioner);
  const clientIds = new Set(records.clients.map(({ value }) => value.id));
  const clientOfSession = new Map(records.sessions.map(({ value }) => [value.id, value.clientId]));
  refuseUnless(records, (value) => ownersOf(value).every((id) => clientIds.has(id)));
  refuseUnless(records, (value) => isWithOwnSessions(value, clientOfSession));
  const clientOfEpisode = new Map(records.episodes.map(({ value }) => [value.id, value.clientId]));
  refuseUnless(records, (value) => isAboutOwnEpisodes(value, clientOfEpisode));
  checkRaters(records);
  checkRunning(records);
}

function refuseUnless(records: PlacedRecords, isHome: (value: Records[RecordTableName]) => boolean): void {
  for (const table of RECORD_TABLES) {
    for (const { line, value } of records[table]) if (!isHome(value)) refuseRecord(table, line, 'no-client');
  }
}

function refuseRecord(table: RecordTableName, line: number, fault: RecordFault): never {
  return refuse({ kind: 'record', table, line, fault });
}

function checkIds(table: RecordTableName, records: readonly Placed<{ id: string }>[]): void {
  const seen = new Set<string>();
  for (const { line, value } of records) {
    if (seen.has(value.id)) refuseRecord(table, line, 'duplicate');
    seen.add(value.id);
  }
}

function checkFacts(records: PlacedRecords['practitioner']): void {
  const [, second] = records.filter(({ value }) => value.kind === 'facts');
  if (second) refuseRecord('practitioner', second.line, 'duplicate');
}

/** One session runs at a time. */
function checkRunning({ sessions }: PlacedRecords): void {
  const [, second] = sessions.filter(({ value }) => value.status === 'running');
  if (second) refuseRecord('sessions', second.line, 'second-run');
}

/** Whoever answered, was there, or had a say of a goal, an action or a strain, is or was a participant of that client. */
function checkRaters({ clients, sessions, goals, actions, episodes }: PlacedRecords): void {
  const peopleOf = new Map(
    clients.map(({ value }) => [value.id, new Set(everyParticipant(value).map(({ id }) => id))]),
  );
  for (const { line, value } of sessions) {
    const people = peopleOf.get(value.clientId);
    if (!namedIn(value).every((id) => people?.has(id))) refuseRecord('sessions', line, 'no-participant');
  }
  const isKnown = (clientId: string, sayers: readonly Sayer[]) =>
    sayers.every((sayer) => isSide(sayer) || peopleOf.get(clientId)?.has(sayer));
  for (const { line, value } of goals) {
    const sayers = [...sayersIn(value.agreement), ...sayersOfProgress(value)];
    if (!isKnown(value.clientId, sayers)) refuseRecord('goals', line, 'no-participant');
  }
  for (const { line, value } of actions) {
    if (!isKnown(value.clientId, sayersIn(value.usefulness))) refuseRecord('actions', line, 'no-participant');
  }
  for (const { line, value } of episodes) {
    if (!isKnown(value.clientId, sayersIn(value.intensity))) refuseRecord('episodes', line, 'no-participant');
  }
}

function ownersOf(value: Records[RecordTableName]): readonly string[] {
  if ('clientIds' in value) return value.clientIds;
  return 'clientId' in value && value.clientId !== null ? [value.clientId] : [];
}

/** What names a session may outlive it, but may not point at another client's; only its reflection has a session's id. */
function isWithOwnSessions(
  value: Records[RecordTableName],
  clientOfSession: ReadonlyMap<string, string>,
): boolean {
  const own = 'clientId' in value ? value.clientId : value.id;
  if ('amendments' in value && clientOfSession.has(value.id) && !isReflection(value)) return false;
  return sessionsOf(value).every((id) => {
    const owner = id === null ? undefined : clientOfSession.get(id);
    return owner === undefined || owner === own;
  });
}

/** A prompt may outlive the strain it was said about, but may not name another client's. */
function isAboutOwnEpisodes(
  value: Records[RecordTableName],
  clientOfEpisode: ReadonlyMap<string, string>,
): boolean {
  if (!('promptsSaid' in value)) return true;
  return value.promptsSaid.every(({ episodeId }) => {
    const owner = episodeId === null ? undefined : clientOfEpisode.get(episodeId);
    return owner === undefined || owner === value.clientId;
  });
}

/** Every session a record names; a reflection has the id of its own. */
function sessionsOf(value: Records[RecordTableName]): readonly (string | null)[] {
  const own = 'sessionId' in value ? [value.sessionId] : [];
  const within = [
    ...('turns' in value ? value.turns : []),
    ...('progress' in value ? value.progress : []),
    ...('signalsSetAside' in value ? value.signalsSetAside : []),
    ...('frame' in value ? value.frame.flatMap(({ touched }) => touched) : []),
  ];
  return [...own, ...within.map(({ sessionId }) => sessionId)];
}
