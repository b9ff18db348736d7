import { useLayoutEffect } from 'preact/hooks';
import type { ListedHead } from '../../lib/domain/practice/head';
import { readable } from '../../lib/domain/practice/readable';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { BackupReminder } from '../app/BackupReminder';
import { useKnownPage } from '../app/use-known-page';
import { useLook } from '../app/use-look';
import { useListedHeads } from '../app/use-records';
import { Notice } from '../controls/Notice';
import { useSessionToSupervision } from '../records/use-session-to-supervision';
import { SheetHost } from '../sheets/SheetHost';
import { ClientPanel } from './ClientPanel';
import { ClientChooser } from './choose/ClientChooser';
import { useChosenClient, useClientChoice } from './use-panel-client';

/** The panel beside a page: one client's four steps, or the choice of a client. */
export function PanelPage() {
  const { place } = useApp();
  const opened = useListedHeads();
  const page = useKnownPage();
  const heads = opened && readable(opened);
  const damaged = opened?.filter((head) => !head.ok).length ?? 0;
  const choice = useClientChoice(heads, page);
  useChosenClient(choice, page);
  useSessionToSupervision();
  // Fetched before the list of clients is asked for: its lines must not grow under the mouse.
  useLook();
  // As soon as the choice stands in the page, its keys and buttons act.
  useLayoutEffect(() => {
    if (choice) requestAnimationFrame(() => performance.mark('panel-interactive'));
  }, [choice !== undefined]);
  if (!heads || !page || !choice) return null;
  const { clientId, view } = place.value;
  const isChoosing = clientId === null || view.kind === 'choose-client';
  return (
    <>
      <BackupReminder isQuiet={heads.some(isRunning)} />
      {damaged > 0 && isChoosing && (
        <Notice tone="caution">
          <p>{say('panel.damaged-heads', { count: damaged })}</p>
        </Notice>
      )}
      {isChoosing ? (
        <ClientChooser {...{ heads, choice, page }} isFirst={opened.length === 0} />
      ) : (
        <ClientPanel key={clientId} clientId={clientId} heads={heads} page={page} />
      )}
      <SheetHost />
    </>
  );
}

function isRunning({ openSession }: ListedHead): boolean {
  return openSession?.isRunning ?? false;
}
