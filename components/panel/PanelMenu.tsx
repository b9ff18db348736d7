import {
  ClipboardList,
  EyeOff,
  Flag,
  Handshake,
  HardDriveDownload,
  History,
  type IconNode,
  Keyboard,
  Leaf,
  LineChart,
  MessagesSquare,
  PanelsTopLeft,
  Pencil,
  PencilRuler,
  Settings,
  ShieldAlert,
  Users,
} from 'lucide';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useKeysOfCommands } from '../app/use-command-keys';
import { Menu } from '../controls/Menu';
import type { MenuItem } from '../controls/menu-item';

/** Plain views, in the order a practitioner looks for them. */
const VIEWS = [
  ['client.choose', Users],
  ['trend.show', LineChart],
  ['history.show', History],
  ['goals.show', Flag],
  ['frame.show', Handshake],
  ['measure-plan.show', ClipboardList],
  ['safety.show', ShieldAlert],
] as const;

/** What is done about the session that the panel shows. */
const SESSION = ['session.to-supervision', MessagesSquare] as const;

const CARE = [
  ['self-check.show', Leaf],
  ['instrument.show-all', PencilRuler],
  ['settings.show', Settings],
  ['backup.show', HardDriveDownload],
  ['keys.show', Keyboard],
  ['cover.show', EyeOff],
] as const;

type PlainDeed = (typeof VIEWS | typeof CARE)[number][0] | (typeof SESSION)[0];

/** Everything that is one step away from the panel. */
export function PanelMenu({ clientId }: { clientId: string | null }) {
  const app = useApp();
  const keys = useKeysOfCommands('once-drawn');
  const plain = ([id, icon]: readonly [PlainDeed, IconNode]): MenuItem => ({
    id,
    icon,
    label: say(`command.${id}`),
    keys: keys.get(id) ?? null,
    run: () => void app.run(id, null),
  });
  const workspace: MenuItem = {
    id: 'workspace.show',
    icon: PanelsTopLeft,
    label: say('command.workspace.show'),
    keys: keys.get('workspace.show') ?? null,
    run: () =>
      void app.run('workspace.show', clientId === null ? { kind: 'caseload' } : { kind: 'client', clientId }),
  };
  const change: MenuItem = {
    id: 'client.change',
    icon: Pencil,
    label: say('command.client.change'),
    run: () => {
      app.place.value = { ...app.place.value, sheet: { kind: 'client-form', clientId } };
    },
  };
  const views = clientId === null ? [] : [...VIEWS.map(plain), change];
  const session = app.context.value.session === null ? [] : [plain(SESSION)];
  return <Menu label={say('panel.menu')} items={[...views, ...session, workspace, ...CARE.map(plain)]} />;
}
