import { say } from '../../lib/words/index';
import { Dialog } from '../controls/Dialog';
import type { SheetProps } from './SheetHost';
import { SettingsForm } from './settings/SettingsForm';

/** The settings over a page. */
export function SettingsSheet({ onClose }: SheetProps<'settings'>) {
  return (
    <Dialog title={say('command.settings.show')} onClose={onClose}>
      <SettingsForm />
    </Dialog>
  );
}
