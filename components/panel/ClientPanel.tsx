import { useEffect, useMemo } from 'preact/hooks';
import type { ListedHead } from '../../lib/domain/practice/head';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useKeysOfCommands } from '../app/use-command-keys';
import type { KnownPage } from '../app/use-known-page';
import { usePart } from '../app/use-part';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { rescueFocus } from '../controls/rescue-focus';
import { useHiddenLabels, withoutLabels } from '../records/hidden-labels';
import { BindingLine } from './BindingLine';
import styles from './ClientPanel.module.css';
import { DeedBar } from './DeedBar';
import { OtherSession } from './OtherSession';
import { loadSession, PanelBody } from './PanelBody';
import { PanelHeader } from './PanelHeader';
import type { FrameProps } from './step-props';
import { Unreadable } from './Unreadable';
import { type ShownClient, useShownClient } from './use-shown-client';

interface ClientPanelProps {
  readonly clientId: string;
  readonly heads: readonly ListedHead[];
  readonly page: KnownPage;
}

/** One client in the panel: header, steps or a view, and at the foot the one next deed and the page's binding. */
export function ClientPanel({ clientId, heads, page }: ClientPanelProps) {
  const { place } = useApp();
  const isHidden = useHiddenLabels(heads);
  const shown = useShownClient(
    clientId,
    heads.find((each) => each.clientId === clientId),
  );
  const hasSessionStep = usePart(loadSession) !== null;
  // A key pressed as soon as the client is seen must act.
  const hasKeys = useKeysOfCommands().size > 0;
  const named = shown?.client ?? null;
  const client = useMemo(() => (named && isHidden ? withoutLabels(named) : named), [named, isHidden]);
  const isReady = shown !== undefined && hasKeys && (hasSessionStep || shown.session?.status !== 'running');
  usePlaceForFocus(isReady, clientId, shown?.session?.id);
  if (!isReady) return null;
  const { session, series, unfinishedId } = shown;
  if (!client) return <Unreadable clientId={clientId} isGone={shown.isGone} />;
  const props: FrameProps = {
    client,
    session,
    series,
    unfinishedId,
    isHidden,
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
        <BindingLine client={client} label={client.label} page={page} />
      </footer>
    </div>
  );
}

/** What was pressed is often gone in the next view: the focus goes to where reading goes on, unless something has it. */
function usePlaceForFocus(isShown: boolean, clientId: string, sessionId: string | undefined): void {
  const { view, step } = useApp().place.value;
  useEffect(() => {
    if (isShown) rescueFocus(placeToReadOn());
  }, [isShown, clientId, sessionId, view, step]);
}

function placeToReadOn(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[role="tabpanel"]') ?? document.querySelector('main');
}

/** What of this client cannot be opened; everything else works. */
function Damages({ shown, clientId }: { shown: ShownClient; clientId: string }) {
  const { run } = useApp();
  if (!shown.isSeriesDamaged && !shown.isSessionDamaged) return null;
  const rebuild = () => void run('client.rebuild', { clientId });
  return (
    <div class={styles['damages']}>
      {shown.isSessionDamaged && <Notice tone="caution">{say('panel.session-damaged')}</Notice>}
      {shown.isSeriesDamaged && <Notice tone="caution">{say('panel.series-damaged')}</Notice>}
      <Button onClick={rebuild}>
        {say(shown.isSessionDamaged ? 'panel.session-leave' : 'panel.series-rebuild')}
      </Button>
    </div>
  );
}
