import { addressOfTarget, HOME, type Target } from '../places/targets';
import { showWorkspace } from '../platform/panel';
import { SAFETY_SHELF } from '../platform/safety-shelf';
import { RUNNING_SHELF } from '../platform/shelves';
import { command, WHEN } from './command';

const OF_CLIENT = {
  isEnabled: ({ client }: { client: unknown }) => client !== null,
  needs: 'need.client',
} as const;

/** The deeds that only show something. */
export const viewCommands = [
  command({
    id: 'goals.show',
    title: 'command.goals.show',
    category: 'view',
    key: 'G',
    ...OF_CLIENT,
    inputFrom: () => null,
    run: async ({ places }, _input: null) => places.go({ sheet: { kind: 'goals' } }),
  }),
  command({
    id: 'frame.show',
    title: 'command.frame.show',
    category: 'view',
    key: null,
    ...OF_CLIENT,
    inputFrom: () => null,
    run: async ({ places }, _input: null) => places.go({ sheet: { kind: 'frame' } }),
  }),
  command({
    id: 'measure-plan.show',
    title: 'command.measure-plan.show',
    category: 'view',
    key: null,
    ...OF_CLIENT,
    inputFrom: () => null,
    run: async ({ places }, _input: null) => places.go({ sheet: { kind: 'measure-plan' } }),
  }),
  command({
    id: 'episode.show',
    title: 'command.episode.show',
    category: 'view',
    key: null,
    ...OF_CLIENT,
    inputFrom: ({ session }) => ({ sessionId: session?.id ?? null }),
    run: async ({ places }, { sessionId }: { sessionId: string | null }) =>
      places.go({ sheet: { kind: 'episode', episodeId: null, sessionId } }),
  }),
  command({
    id: 'self-check.show',
    title: 'command.self-check.show',
    category: 'view',
    key: null,
    isEnabled: WHEN.always,
    inputFrom: () => null,
    run: async ({ places }, _input: null) => places.go({ sheet: { kind: 'self-check' } }),
  }),
  command({
    id: 'safety.show',
    title: 'command.safety.show',
    category: 'view',
    key: 'S',
    ...OF_CLIENT,
    inputFrom: () => null,
    run: async ({ places }, _input: null) => {
      places.go({ sheet: { kind: 'safety' } });
      const running = await RUNNING_SHELF.get();
      if (running) await SAFETY_SHELF.put(running.sessionId);
    },
  }),
  command({
    id: 'safety.end',
    title: 'command.safety.end',
    category: 'view',
    key: null,
    isEnabled: WHEN.always,
    inputFrom: () => null,
    run: async ({ places }, _input: null) => {
      await SAFETY_SHELF.clear();
      if (places.get().sheet?.kind === 'safety') places.go({ sheet: null });
    },
  }),
  command({
    id: 'client.choose',
    title: 'command.client.choose',
    category: 'view',
    key: 'C',
    isEnabled: WHEN.always,
    inputFrom: () => null,
    run: async ({ places }, _input: null) => places.go({ view: { kind: 'choose-client' } }),
  }),
  command({
    id: 'trend.show',
    title: 'command.trend.show',
    category: 'view',
    key: 'T',
    ...OF_CLIENT,
    inputFrom: () => null,
    run: async ({ places }, _input: null) => places.go({ view: { kind: 'trend' } }),
  }),
  command({
    id: 'history.show',
    title: 'command.history.show',
    category: 'view',
    key: 'H',
    ...OF_CLIENT,
    inputFrom: () => null,
    run: async ({ places }, _input: null) => places.go({ view: { kind: 'history' } }),
  }),
  command({
    id: 'keys.show',
    title: 'command.keys.show',
    category: 'view',
    key: '?',
    alternative: 'Mod+K Mod+R',
    isEnabled: WHEN.always,
    inputFrom: () => null,
    run: async ({ places }, _input: null) => places.go({ sheet: { kind: 'keys' } }),
  }),
  command({
    id: 'settings.show',
    title: 'command.settings.show',
    category: 'view',
    key: 'Mod+,',
    isEnabled: WHEN.always,
    inputFrom: () => null,
    run: async ({ places }, _input: null) =>
      // Only the workspace has documents.
      places.get().layout
        ? places.go({ target: { kind: 'settings' }, sheet: null, part: 'panes' })
        : places.go({ sheet: { kind: 'settings' } }),
  }),
  command({
    id: 'backup.show',
    title: 'command.backup.show',
    category: 'vault',
    key: null,
    isEnabled: WHEN.always,
    inputFrom: () => null,
    run: async ({ places }, _input: null) => places.go({ sheet: { kind: 'backup' } }),
  }),
  command({
    id: 'workspace.show',
    title: 'command.workspace.show',
    category: 'view',
    key: 'W',
    isEnabled: ({ surface }) => surface === 'panel',
    inputFrom: ({ client }): Target => (client ? { kind: 'client', clientId: client.id } : HOME),
    run: (_services, target: Target) => showWorkspace(addressOfTarget(target)),
  }),
] as const;
