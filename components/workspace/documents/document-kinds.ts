import {
  CalendarDays,
  ChartLine,
  ChartNoAxesColumn,
  FileText,
  Flag,
  Handshake,
  Keyboard,
  MessageSquareQuote,
  MessagesSquare,
  NotebookText,
  Presentation,
  Settings,
  UserRound,
  Users,
  Waves,
} from 'lucide';
import type { Target } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { CaseloadList } from '../caseload/CaseloadList';
import type { DocumentKind, DocumentKinds } from './document';
import { laterView } from './later-view';
import { useClientDocumentTitle, useClientLabel, useNoteTitle, useSessionTitle } from './use-titles';

const KINDS: DocumentKinds = {
  caseload: { icon: Users, useTitle: () => say('workspace.caseload'), View: CaseloadList },
  practice: {
    icon: ChartNoAxesColumn,
    useTitle: () => say('practice.title'),
    View: laterView(() =>
      import('../practice/PracticeDocument').then(({ PracticeDocument }) => PracticeDocument),
    ),
  },
  supervision: {
    icon: MessagesSquare,
    useTitle: () => say('workspace.supervision'),
    View: laterView(() =>
      import('../supervision/SupervisionDocument').then(({ SupervisionDocument }) => SupervisionDocument),
    ),
  },
  keys: {
    icon: Keyboard,
    useTitle: () => say('key-bindings.title'),
    View: laterView(() => import('../keys/KeyBindings').then(({ KeyBindings }) => KeyBindings)),
  },
  prompts: {
    icon: MessageSquareQuote,
    useTitle: () => say('prompts.title'),
    View: laterView(() =>
      import('../prompts/PromptsDocument').then(({ PromptsDocument }) => PromptsDocument),
    ),
  },
  settings: {
    icon: Settings,
    useTitle: () => say('command.settings.show'),
    View: laterView(() =>
      import('../settings/SettingsDocument').then(({ SettingsDocument }) => SettingsDocument),
    ),
  },
  client: {
    icon: UserRound,
    useTitle: ({ clientId }) => useClientLabel(clientId),
    View: laterView(() => import('../client/ClientDocument').then(({ ClientDocument }) => ClientDocument)),
  },
  session: {
    icon: CalendarDays,
    useTitle: useSessionTitle,
    View: laterView(() => import('../client/SessionDocument').then(({ SessionDocument }) => SessionDocument)),
  },
  note: {
    icon: NotebookText,
    useTitle: useNoteTitle,
    View: laterView(() => import('../note/NoteDocument').then(({ NoteDocument }) => NoteDocument)),
  },
  goals: {
    icon: Flag,
    useTitle: useClientDocumentTitle,
    View: laterView(() => import('../client/GoalsDocument').then(({ GoalsDocument }) => GoalsDocument)),
  },
  episodes: {
    icon: Waves,
    useTitle: useClientDocumentTitle,
    View: laterView(() =>
      import('../client/EpisodesDocument').then(({ EpisodesDocument }) => EpisodesDocument),
    ),
  },
  frame: {
    icon: Handshake,
    useTitle: useClientDocumentTitle,
    View: laterView(() => import('../client/FrameDocument').then(({ FrameDocument }) => FrameDocument)),
  },
  trends: {
    icon: ChartLine,
    useTitle: useClientDocumentTitle,
    View: laterView(() => import('../trends/TrendsDocument').then(({ TrendsDocument }) => TrendsDocument)),
  },
  progress: {
    icon: Presentation,
    useTitle: useClientDocumentTitle,
    View: laterView(() =>
      import('../progress/ProgressDocument').then(({ ProgressDocument }) => ProgressDocument),
    ),
  },
  'case-summary': {
    icon: FileText,
    useTitle: useClientDocumentTitle,
    View: laterView(() =>
      import('../supervision/CaseSummaryDocument').then(({ CaseSummaryDocument }) => CaseSummaryDocument),
    ),
  },
};

/** How a kind of document looks and what it shows. */
export function documentKind<Kind extends Target['kind']>(kind: Kind): DocumentKind<Kind> {
  return KINDS[kind] as unknown as DocumentKind<Kind>;
}
