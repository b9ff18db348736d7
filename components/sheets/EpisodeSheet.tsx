import { useMemo } from 'preact/hooks';
import { draftAddress } from '../../lib/commands/draft-addresses';
import { type EpisodeSheetForm, episodeSheetFormOf } from '../../lib/commands/episode-commands';
import { tellEpisode } from '../../lib/commands/told/episode-told';
import type { Client } from '../../lib/domain/practice/client';
import type { Episode } from '../../lib/domain/practice/episode';
import { emptyEpisodeForm } from '../../lib/domain/practice/episode-life';
import type { EpisodeStart } from '../../lib/domain/practice/episode-start';
import type { Opened } from '../../lib/store/sealed-rows';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useEpisodes, useSeries } from '../app/use-records';
import { Dialog } from '../controls/Dialog';
import { saySession } from '../records/session-words';
import { DraftedDialog } from './DraftedDialog';
import { EpisodeFields } from './episode/EpisodeFields';
import { EpisodeStanding } from './episode/EpisodeStanding';
import { PromptsAbout } from './episode/PromptsAbout';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';
import { useDraftedForm } from './use-drafted-form';

const NEW: EpisodeSheetForm = { ...emptyEpisodeForm('moment'), status: 'open', checkDue: true };

/** What a strain was like, one's own part in it, what was tried, and where it stands. */
export function EpisodeSheet({ sheet, onClose }: SheetProps<'episode'>) {
  const { client } = useApp().context.value;
  const opened = useEpisodes(client?.id ?? null);
  if (!client || !opened) return null;
  const start = sheet.start ?? null;
  const found = opened.find(({ id }) => id === sheet.episodeId) ?? writtenMeanwhile(opened, start);
  if (found && !found.ok) {
    return (
      <Dialog title={say('episode.title')} onClose={onClose}>
        <p>{say('episode.damaged')}</p>
      </Dialog>
    );
  }
  const episode = found?.value ?? null;
  const sessionId = episode ? episode.sessionId : sheet.sessionId;
  const draft = sheet.episodeId ?? newDraft(sessionId ?? client.id, start);
  return <EpisodeForm {...{ client, episode, draft, sessionId, start, onClose }} />;
}

/** Another window may write about the moment that this one begins to write about: then it is the same episode. */
function writtenMeanwhile(opened: readonly Opened<Episode>[], start: EpisodeStart | null) {
  const momentId = start?.momentId ?? null;
  if (momentId === null) return undefined;
  return opened.find((each) => each.ok && each.value.momentId === momentId);
}

interface EpisodeFormProps {
  readonly client: Client;
  /** Null for a new one. */
  readonly episode: Episode | null;
  /** Names the draft, which stays the same where a new one turns out to be written already. */
  readonly draft: string;
  readonly sessionId: string | null;
  /** What a new one is begun from, if anything. */
  readonly start: EpisodeStart | null;
  readonly onClose: () => void;
}

function EpisodeForm({ client, episode, draft, sessionId, start, onClose }: EpisodeFormProps) {
  const { run, newId } = useApp();
  const { about, decidedIn } = useSessionsOf(client, sessionId);
  const ownId = useMemo(newId, []);
  const { momentId = null, ...begun } = start ?? {};
  const standing = episode ? episodeSheetFormOf(episode) : { ...NEW, ...begun };
  const drafted = useDraftedForm(draftAddress.episode(draft), client.id, standing);
  const save = (form: EpisodeSheetForm, from: EpisodeSheetForm) => {
    const episodeId = episode?.id ?? ownId;
    const written = { episodeId, clientId: client.id, sessionId, momentId, draft, form };
    return run('episode.save', { ...written, base: episode && from, decidedIn }, { isQuiet: true });
  };
  return (
    <DraftedDialog
      title={say('episode.title')}
      saveWord={say('episode.save')}
      draft={drafted}
      told={tellEpisode(client, standing)}
      {...{ save, onClose }}
      isWide
    >
      <p class={styles['soft']}>
        {about === null ? say('episode.about.none') : say('episode.about', { session: about })}
      </p>
      <p class={styles['soft']}>{say('episode.note')}</p>
      <EpisodeFields client={client} form={drafted.form} onChange={drafted.set} />
      {episode && <PromptsAbout {...{ client, episode }} />}
      <EpisodeStanding form={drafted.form} onChange={drafted.set} />
    </DraftedDialog>
  );
}

/** Each thing that an episode can be opened from has a draft of its own. */
function newDraft(about: string, start: EpisodeStart | null): string {
  return `new-${[about, start?.source, start?.momentId, start?.part].filter(Boolean).join('-')}`;
}

/** The session it is about, in words; and the one a decision belongs to: the one under way, or else the newest held. */
function useSessionsOf(client: Client, sessionId: string | null) {
  const { session } = useApp().context.value;
  const series = useSeries(client.id);
  const points = series?.ok ? series.value : [];
  const about = points.find((point) => point.sessionId === sessionId);
  const newest = points.findLast(({ number }) => number !== null);
  return { about: about ? saySession(about) : null, decidedIn: session?.id ?? newest?.sessionId ?? null };
}
