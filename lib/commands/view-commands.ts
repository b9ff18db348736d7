import type { WorkspaceTarget } from '../places/places';
import { addressOfTarget } from '../places/targets';
import { showWorkspace } from '../platform/panel';
import { command, WHEN } from './command';

const hasClient = ({ client }: { client: unknown }) => client !== null;

/** The deeds that only show something. */
export const viewCommands = [
  command({
    id: 'goals.show',
    title: 'command.goals.show',
    category: 'view',
    key: 'G',
    isEnabled: hasClient,
    run: async ({ places }, _input: null) => places.go({ sheet: { kind: 'goals' } }),
  }),
  command({
    id: 'safety.show',
    title: 'command.safety.show',
    category: 'view',
    key: 'S',
    isEnabled: hasClient,
    run: async ({ places }, _input: null) => places.go({ sheet: { kind: 'safety' } }),
  }),
  command({
    id: 'client.choose',
    title: 'command.client.choose',
    category: 'view',
    key: 'C',
    isEnabled: WHEN.always,
    run: async ({ places }, _input: null) => places.go({ view: { kind: 'choose-client' } }),
  }),
  command({
    id: 'trend.show',
    title: 'command.trend.show',
    category: 'view',
    key: 'T',
    isEnabled: hasClient,
    run: async ({ places }, _input: null) => places.go({ view: { kind: 'trend' } }),
  }),
  command({
    id: 'history.show',
    title: 'command.history.show',
    category: 'view',
    key: 'H',
    isEnabled: hasClient,
    run: async ({ places }, _input: null) => places.go({ view: { kind: 'history' } }),
  }),
  command({
    id: 'keys.show',
    title: 'command.keys.show',
    category: 'view',
    key: '?',
    isEnabled: WHEN.always,
    run: async ({ places }, _input: null) => places.go({ sheet: { kind: 'keys' } }),
  }),
  command({
    id: 'settings.show',
    title: 'command.settings.show',
    category: 'view',
    key: null,
    isEnabled: WHEN.always,
    run: async ({ places }, _input: null) => places.go({ sheet: { kind: 'settings' } }),
  }),
  command({
    id: 'backup.show',
    title: 'command.backup.show',
    category: 'vault',
    key: null,
    isEnabled: WHEN.always,
    run: async ({ places }, _input: null) => places.go({ sheet: { kind: 'backup' } }),
  }),
  command({
    id: 'workspace.show',
    title: 'command.workspace.show',
    category: 'view',
    key: 'W',
    isEnabled: WHEN.always,
    run: (_services, target: WorkspaceTarget) => showWorkspace(addressOfTarget(target)),
  }),
] as const;
