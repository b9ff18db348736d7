import type { Episode, EpisodeForm, EpisodeStatus } from '../domain/practice/episode';
import {
  changeEpisode,
  decideEpisode,
  emptyEpisodeForm,
  episodeFormOf,
  openEpisode,
  setEpisodeCheck,
} from '../domain/practice/episode-life';
import { readable } from '../domain/practice/readable';
import { unwrittenStrain } from '../domain/practice/skipped-strains';
import { oneAtATime } from '../platform/one-at-a-time';
import { addRecord, updateRecord } from '../store/record-change';
import { type Store, valueOrThrow } from '../store/store';
import { command, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';

/** An episode's sheet: what is written, and where it stands. */
export interface EpisodeSheetForm extends EpisodeForm {
  readonly status: EpisodeStatus;
  readonly checkDue: boolean;
}

/** What a sheet says about an episode that stands. */
export function episodeSheetFormOf(episode: Episode): EpisodeSheetForm {
  const { status, checkDue } = episode;
  return { ...episodeFormOf(episode), status, checkDue };
}

interface SaveInput {
  /** Names the draft. */
  readonly draft: string;
  /** The form names a new episode, so that saving twice makes one. */
  readonly episodeId: string;
  readonly clientId: string;
  readonly sessionId: string | null;
  /** The moment a new one is opened from, if any. */
  readonly momentId: string | null;
  readonly form: EpisodeSheetForm;
  /** What the form was written from; null for a new episode. */
  readonly base: EpisodeSheetForm | null;
  /** The session a decision is made in. */
  readonly decidedIn: string | null;
}

interface DecideInput {
  readonly episodeId: string;
  readonly status: EpisodeStatus;
  /** Where it stood for whoever decides. */
  readonly base: EpisodeStatus;
  readonly decidedIn: string | null;
}

/** The deeds on episodes. Nothing but a person's decision settles one. */
export const episodeCommands = [
  command({
    id: 'episode.save',
    title: 'command.episode.save',
    category: 'session',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault, now }, input: SaveInput) => {
      const { episodeId: id, clientId, sessionId, momentId, base } = input;
      await vault.drafts.saving([draftAddress.episode(input.draft)], (clearing) => {
        if (base) {
          const change = (episode: Episode) => saved(standingAs(episode, base), input, now());
          return updateRecord(vault.store, 'episodes', id, change, clearing);
        }
        const value = saved(
          openEpisode(input.form, { id, clientId, sessionId, momentId, now: now() }),
          input,
          now(),
        );
        return oneAtATime(NEW_EPISODE, async () => {
          await refuseSecondOf(vault.store, value);
          await addRecord(vault.store, 'episodes', value, clearing);
        });
      });
    },
  }),
  command({
    id: 'episode.decide',
    title: 'command.episode.decide',
    category: 'session',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault, now }, { episodeId, status, base, decidedIn }: DecideInput) => {
      await updateRecord(vault.store, 'episodes', episodeId, (episode) => {
        if (episode.status !== base && episode.status !== status) throw new ChangedElsewhereError('episode');
        return decideEpisode(episode, status, { now: now(), sessionId: decidedIn });
      });
    },
  }),
  command({
    id: 'episode.set-check',
    title: 'command.episode.set-check',
    category: 'session',
    key: null,
    isEnabled: WHEN.client,
    run: async ({ vault, now }, { episodeId, checkDue }: { episodeId: string; checkDue: boolean }) => {
      await updateRecord(vault.store, 'episodes', episodeId, (episode) =>
        setEpisodeCheck(episode, checkDue, now()),
      );
    },
  }),
  command({
    id: 'episode.let-be',
    title: 'command.episode.let-be',
    category: 'session',
    key: null,
    isEnabled: WHEN.client,
    run: (
      { vault: { store }, now, newId },
      { clientId, sessionId }: { clientId: string; sessionId: string },
    ) =>
      oneAtATime(NEW_EPISODE, async () => {
        // Another window may have written about it or let it be meanwhile.
        if (!(await hasUnwrittenStrain(store, sessionId, clientId))) return;
        const of = { id: newId(), clientId, sessionId, momentId: null, now: now() };
        const opened = openEpisode(emptyEpisodeForm('moment'), of);
        await addRecord(store, 'episodes', decideEpisode(opened, 'not-wanted', { now: now(), sessionId }));
      }),
  }),
] as const;

/** Ids are random, so that nothing but this keeps two windows from making two records about one strain. */
const NEW_EPISODE = 'new-episode';

async function episodesOf(store: Store, clientId: string): Promise<Episode[]> {
  const opened = await store.readOfClient('episodes', clientId);
  return readable(opened);
}

async function hasUnwrittenStrain(store: Store, sessionId: string, clientId: string): Promise<boolean> {
  const session = valueOrThrow('sessions', sessionId, await store.read('sessions', sessionId));
  return unwrittenStrain(session, await episodesOf(store, clientId)) !== undefined;
}

/** @throws ChangedElsewhereError if another window wrote about the same moment meanwhile */
async function refuseSecondOf(store: Store, { clientId, momentId, id }: Episode): Promise<void> {
  if (momentId === null) return;
  const others = await episodesOf(store, clientId);
  if (others.some((other) => other.momentId === momentId && other.id !== id))
    throw new ChangedElsewhereError('episode');
}

function standingAs(episode: Episode, base: EpisodeSheetForm): Episode {
  const isAsRead = JSON.stringify(episodeSheetFormOf(episode)) === JSON.stringify(base);
  if (!isAsRead) throw new ChangedElsewhereError('episode');
  return episode;
}

function saved(episode: Episode, { form, decidedIn }: SaveInput, now: number): Episode {
  const { status, checkDue, ...written } = form;
  const decided = decideEpisode(changeEpisode(episode, written, now), status, { now, sessionId: decidedIn });
  return setEpisodeCheck(decided, checkDue, now);
}
