import type { Wish } from '../places/places';
import { type CommandContext, command, type Services } from './command';

const inWorkspace = ({ surface }: CommandContext) => surface === 'workspace';
const atNote = ({ document }: CommandContext) => document === 'note';

/** Tells a wish to whatever shows the document, or lists what is worth a look; what nobody hears now is not kept for later. */
const wishing =
  (wish: Wish) =>
  async ({ places }: Services, _input: null) => {
    places.go({ wish });
    places.go({ wish: null });
  };

/** A session is spoken of where it is the open document, or the panel's. */
const atSession = ({ surface, document, session, isReadOnly }: CommandContext) =>
  session !== null && !isReadOnly && (surface === 'panel' || document === 'session');

const ON_NOTE = {
  category: 'note',
  isEnabled: atNote,
  needs: 'need.note',
  inputFrom: () => null,
} as const;
const ON_LIST = { category: 'view', isEnabled: inWorkspace, inputFrom: () => null } as const;

/** What a person looks for by its name rather than by where it stands: of the client or session that is open. */
const showCommands = [
  command({
    id: 'case-summary.show',
    title: 'deed.case-summary.show',
    category: 'view',
    key: null,
    isEnabled: ({ surface, client }) => surface === 'workspace' && client !== null,
    needs: 'need.client',
    inputFrom: ({ client }) => ({ clientId: client?.id ?? '' }),
    run: async ({ places }, { clientId }: { clientId: string }) =>
      places.go({ target: { kind: 'case-summary', clientId }, sheet: null, part: 'panes' }),
  }),
  command({
    id: 'finish-as.show',
    title: 'deed.finish-as.show',
    category: 'session',
    key: null,
    isEnabled: ({ document, session }) =>
      document === 'session' && session?.status === 'finished' && session.attendance === 'held',
    needs: 'need.finished-session',
    inputFrom: ({ session }) => ({ sessionId: session?.id ?? '' }),
    run: async ({ places }, { sessionId }: { sessionId: string }) =>
      places.go({ sheet: { kind: 'finish-as', sessionId } }),
  }),
] as const;

/** The deeds that the open document does itself, and the way through what is worth a look. */
export const documentCommands = [
  ...showCommands,
  command({
    id: 'document.rename',
    title: 'deed.document.rename',
    category: 'view',
    key: 'F2',
    isEnabled: ({ document, isReadOnly }) => (document === 'note' || document === 'client') && !isReadOnly,
    needs: 'need.named-document',
    inputFrom: () => null,
    run: async (services, _input: null) => {
      const { places } = services;
      const { target } = places.get();
      if (target.kind === 'client') places.go({ sheet: { kind: 'client-form', clientId: target.clientId } });
      else await wishing('rename')(services, null);
    },
  }),
  command({
    ...ON_NOTE,
    id: 'note.preview',
    title: 'deed.note.preview',
    key: 'Mod+K V',
    alternative: 'Mod+K Mod+V',
    run: wishing('preview'),
  }),
  command({
    ...ON_NOTE,
    id: 'note.history',
    title: 'deed.note.history',
    key: null,
    run: wishing('history'),
  }),
  command({
    ...ON_NOTE,
    id: 'note.to-supervision',
    title: 'deed.note.to-supervision',
    key: null,
    run: wishing('supervision'),
  }),
  command({
    id: 'session.to-supervision',
    title: 'command.session.to-supervision',
    category: 'session',
    key: null,
    isEnabled: atSession,
    needs: 'need.session',
    inputFrom: () => null,
    run: wishing('session-to-supervision'),
  }),
  command({
    ...ON_NOTE,
    id: 'text.fold',
    title: 'deed.text.fold',
    key: 'Mod+Shift+[',
    alternative: 'Mod+Alt+[',
    run: wishing('fold'),
  }),
  command({
    ...ON_NOTE,
    id: 'text.unfold',
    title: 'deed.text.unfold',
    key: 'Mod+Shift+]',
    alternative: 'Mod+Alt+]',
    run: wishing('unfold'),
  }),
  command({
    ...ON_NOTE,
    id: 'text.fold-all',
    title: 'deed.text.fold-all',
    key: 'Mod+K Mod+0',
    run: wishing('fold-all'),
  }),
  command({
    ...ON_NOTE,
    id: 'text.unfold-all',
    title: 'deed.text.unfold-all',
    key: 'Mod+K Mod+J',
    run: wishing('unfold-all'),
  }),
  command({
    ...ON_LIST,
    id: 'attention.next',
    title: 'deed.attention.next',
    key: 'F8',
    repeats: true,
    run: wishing('next-attention'),
  }),
  command({
    ...ON_LIST,
    id: 'attention.previous',
    title: 'deed.attention.previous',
    key: 'Shift+F8',
    repeats: true,
    run: wishing('previous-attention'),
  }),
] as const;
