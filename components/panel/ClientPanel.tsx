import type { Head } from '../../lib/domain/practice/head';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useKeysOfCommands } from '../app/use-command-keys';
import type { KnownPage } from '../app/use-known-page';
import { usePart } from '../app/use-part';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { BindingLine } from './BindingLine';
import styles from './ClientPanel.module.css';
import { DeedBar } from './DeedBar';
import { OtherSession } from './OtherSession';
import { loadSession, PanelBody } from './PanelBody';
import { PanelHeader } from './PanelHeader';
import type { FrameProps } from './step-props';
import { Unreadable } from './Unreadable';
import { useHasLabels } from './use-has-labels';
import { type ShownClient, useShownClient } from './use-shown-client';

interface ClientPanelProps {
  readonly clientId: string;
  readonly heads: readonly Head[];
  readonly page: KnownPage;
}

/** One client in the panel: header, steps or a view, and at the foot the one next deed and the page's binding. */
export function ClientPanel({ clientId, heads, page }: ClientPanelProps) {
  const { place } = useApp();
  const hasLabels = useHasLabels(heads);
  const shown = useShownClient(
    clientId,
    heads.find((each) => each.clientId === clientId),
  );
  const hasSessionStep = usePart(loadSession) !== null;
  // A key pressed as soon as the client is seen must act.
  const hasKeys = useKeysOfCommands().size > 0;
  if (!shown || !hasKeys || (shown.session?.status === 'running' && !hasSessionStep)) return null;
  const { client, session, series, unfinishedId } = shown;
  if (!client) return <Unreadable clientId={clientId} />;
  const props: FrameProps = {
    client,
    session,
    series,
    unfinishedId,
    hasLabels,
    label: hasLabels ? client.label : say('panel.hidden-label'),
    isOtherRunning: heads.some((head) => head.openSession?.isRunning && head.clientId !== clientId),
  };
  return (
    <div class={styles['panel']}>
      <PanelHeader {...props} />
      <OtherSession heads={heads} clientId={clientId} />
      <Damages shown={shown} clientId={clientId} />
      <PanelBody {...props} />
      <footer class={styles['footer']}>
        {place.value.view.kind === 'steps' && <DeedBar {...props} />}
        <BindingLine client={client} label={props.label} page={page} />
      </footer>
    </div>
  );
}

/** What of this client cannot be opened; everything else works. */
function Damages({ shown, clientId }: { shown: ShownClient; clientId: string }) {
  const { run } = useApp();
  if (!shown.isSeriesDamaged && !shown.isSessionDamaged) return null;
  return (
    <div class={styles['damages']}>
      {shown.isSessionDamaged && <Notice tone="caution">{say('panel.session-damaged')}</Notice>}
      {shown.isSeriesDamaged && (
        <Notice tone="caution">
          <p>{say('panel.series-damaged')}</p>
          <Button onClick={() => void run('client.rebuild', { clientId })}>
            {say('panel.series-rebuild')}
          </Button>
        </Notice>
      )}
    </div>
  );
}
