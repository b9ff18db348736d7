import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CommandContext } from './commands/command';
import type { DiskNews } from './commands/disk-notices';
import { createRunner, type Outcome, type RunCommand } from './commands/runner';
import { forgetForeignRun } from './commands/running-session';
import { firstBeside, takeFirstRead } from './first';
import type { Notice } from './places/notices';
import { type Place, START_PLACE } from './places/places';
import type { Target } from './places/targets';
import { seekPage } from './platform/current-page';
import { announcePage, livePages, whenPageEnds } from './platform/live-pages';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from './platform/settings';
import { mirrorOf } from './platform/shelf-mirror';
import { COVER_SHELF, KEY_SHELF, LAYOUT_SHELVES, LOCK_WARNING_SHELF } from './platform/shelves';
import { DiskFailureError } from './store/errors';
import { createLateWrites } from './store/late-writes';
import { type Access, createVaultAccess, type VaultAccess } from './store/vault-access';
import { STRETCH, type Stretch } from './vault/stretch';
import { stretchInWorker } from './vault/stretch-in-worker';
import { fetchWords } from './words/index';

/** One page's program: what its views read, and the deeds they can ask for. */
export interface App {
  readonly surface: CommandContext['surface'];
  readonly access: ReadonlySignal<Access>;
  readonly vaultAccess: VaultAccess;
  readonly settings: ReadonlySignal<Settings>;
  /** Where this page stands. */
  readonly place: Signal<Place>;
  /** The client and session the page shows, for the commands' conditions. */
  readonly context: Signal<CommandContext>;
  readonly isCovered: ReadonlySignal<boolean>;
  /** When the idle lock will happen, while its warning is shown. */
  readonly lockWarning: ReadonlySignal<number | null>;
  readonly notices: Signal<readonly Notice[]>;
  /** Whether what is typed cannot be kept now, as on a full disk: then nothing may say that it is. */
  readonly areDraftsRefused: ReadonlySignal<boolean>;
  /** Whether the browser no longer has what this page shows: then nothing is kept any more. */
  readonly isDataGone: ReadonlySignal<boolean>;
  readonly run: RunCommand;
  readonly notify: (notice: Omit<Notice, 'id'>) => void;
  /** Turns an unexpected error into a sentence on the page. */
  readonly report: (error: unknown) => void;
  /** As that, where only what can be made again was not kept: by a disk that refuses it nobody lost anything, so that it is not told. */
  readonly reportUnsettled: (error: unknown) => void;
  /** Gets the passphrase's worker ready while it is being typed. */
  readonly warmStretch: () => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** What differs between a browser page and a test. */
export interface AppParts {
  readonly surface: App['surface'];
  readonly stretch: Stretch;
  readonly warmStretch?: () => void;
  readonly now?: () => number;
}

/** What went wrong, in words; those are fetched when something does. */
async function sentenceOf(error: unknown): Promise<string> {
  const [{ errorSentence }] = await Promise.all([import('./commands/error-sentence'), fetchWords()]);
  return errorSentence(error);
}

/** Joins the rooms into one App. */
export function createApp({
  surface,
  stretch,
  warmStretch = () => undefined,
  now = Date.now,
}: AppParts): App {
  const newId = () => crypto.randomUUID();
  const pageId = newId();
  const access = signal<Access>({ state: 'starting' });
  const place = signal<Place>(START_PLACE);
  const notices = signal<readonly Notice[]>([]);
  const isDiskRefusing = signal(false);
  const isDataGone = signal(false);
  const context = signal<CommandContext>({
    surface,
    document: null,
    client: null,
    session: null,
    isReadOnly: false,
  });
  const notify: App['notify'] = (notice) => {
    const others = notices.value.filter(({ text }) => text !== notice.text);
    notices.value = [...others, { ...notice, id: newId() }];
  };
  const tellOfDisk = (news: DiskNews) => {
    void Promise.all([import('./commands/disk-notices'), fetchWords()])
      .then(([told]) => told.tellOfDisk(news, { notices, notify, place }))
      .catch(report);
  };
  const late = createLateWrites(() => tellOfDisk('settled'));
  const report = (error: unknown) => {
    void sentenceOf(error).then((text) => notify({ tone: 'problem', text }));
  };
  const reportUnsettled = (error: unknown) => {
    void import('./platform/torn-log')
      .then(({ isDiskFailure, noteIfDiskFailed }) => {
        noteIfDiskFailed(error);
        if (!isDiskFailure(error) && !(error instanceof DiskFailureError)) report(error);
      })
      .catch(report);
  };
  const vaultAccess = createVaultAccess({
    pageId,
    now,
    newId,
    livePages,
    whenPageEnds,
    shelf: KEY_SHELF,
    takeFirst: takeFirstRead,
    stretching: { stretch, parameters: STRETCH },
    onChange: (next) => {
      access.value = next;
      if (next.state === 'empty') forgetVault();
      if (next.state !== 'open') isDiskRefusing.value = false;
      else {
        void forgetForeignRun(next.vault.record.vaultId);
        if (isDataGone.value) tellOfDisk('begun-anew');
        isDataGone.value = false;
      }
    },
    onLost: () => {
      isDataGone.value = true;
      tellOfDisk('gone');
    },
    onFailure: (error) => {
      isDiskRefusing.value = true;
      tellOfDisk(isDataGone.value ? 'gone' : { refused: error });
    },
    onKept: () => {
      isDiskRefusing.value = false;
      tellOfDisk('kept-again');
    },
    writeLater: (writes) => {
      if (writes.length === 0) return;
      late.add(writes);
      tellOfDisk('waits');
    },
    settleLate: late.settle,
    onUnsettled: reportUnsettled,
    replant: async (store, draft) => {
      const { keepLeftOver, leftOverNotice } = await import('./commands/left-over');
      const { isMoved, note } = await keepLeftOver(store, draft, { id: newId(), now: now() });
      if (note) notify(leftOverNotice(note, showTarget));
      return isMoved;
    },
  });
  const places = {
    get: () => place.value,
    go: (change: Partial<Place>) => {
      place.value = { ...place.value, ...change };
    },
  };
  const showTarget = async (target: Target): Promise<Outcome> => {
    if (surface === 'panel') return run('workspace.show', target);
    places.go({ target });
    return { ok: true };
  };
  const run = createRunner({ access, vaultAccess, context, places, now, newId, report });
  announcePage(pageId);
  return {
    surface,
    access,
    vaultAccess,
    settings: settingsSignal(),
    place,
    context,
    isCovered: mirrorOf(COVER_SHELF, (covered) => covered === true),
    lockWarning: mirrorOf<number, number | null>(LOCK_WARNING_SHELF, (at) => at),
    notices,
    areDraftsRefused: computed(() => isDiskRefusing.value || isDataGone.value),
    isDataGone,
    run,
    notify,
    report,
    reportUnsettled,
    warmStretch,
    now,
    newId,
  };
}

/** What was kept beside a vault that is no more. */
function forgetVault(): void {
  void forgetForeignRun(null);
  void LAYOUT_SHELVES.own.clear();
}

function settingsSignal(): ReadonlySignal<Settings> {
  const settings = signal(DEFAULT_SETTINGS);
  const take = (next: Settings) => {
    // Mostly they are as they were taken to be: then nothing is drawn again.
    if (JSON.stringify(next) !== JSON.stringify(settings.value)) settings.value = next;
  };
  watchSettings(take);
  void readSettings().then(take);
  return settings;
}

/** Starts the panel; `isPlaced` resolves once it is known what it stands beside. */
export function startPanel(): { readonly app: App; readonly isPlaced: Promise<void> } {
  // Before the page starts, which takes all that was asked first.
  const isPlaced = seekPage(firstBeside());
  return { app: startPage('panel'), isPlaced };
}

/** Starts one page of the extension: its App, with Argon2id in a worker, and the vault if its key waits. */
export function startPage(surface: App['surface']): App {
  const { stretch, warm } = stretchInWorker();
  const app = createApp({ surface, stretch, warmStretch: warm });
  app.vaultAccess.start().catch(app.report);
  return app;
}
