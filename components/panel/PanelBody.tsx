import type { ComponentChildren } from 'preact';
import { STEPS, type Step } from '../../lib/domain/practice/session';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { usePart } from '../app/use-part';
import { Tabs } from '../controls/Tabs';
import { isStepDone } from './done-steps';
import styles from './PanelBody.module.css';
import type { FrameProps, StepProps } from './step-props';

const loadPrepare = () => import('./prepare/PrepareStep').then(({ PrepareStep }) => PrepareStep);
/** Fetched with the frame: the keys of a running session must be heard as soon as the panel is painted. */
export const loadSession = () => import('./session/SessionStep').then(({ SessionStep }) => SessionStep);
const loadClose = () => import('./close/CloseStep').then(({ CloseStep }) => CloseStep);
const loadReflect = () => import('./reflect/ReflectStep').then(({ ReflectStep }) => ReflectStep);
const loadDrawer = () => import('./prompts/PromptDrawer').then(({ PromptDrawer }) => PromptDrawer);
const loadKey = () => import('./prompts/PromptKey').then(({ PromptKey }) => PromptKey);
const loadPrompts = () => import('./prompts/PromptsView').then(({ PromptsView }) => PromptsView);
const loadTrend = () => import('./trend/TrendView').then(({ TrendView }) => TrendView);
const loadHistory = () => import('./history/HistoryView').then(({ HistoryView }) => HistoryView);

/** The four steps as tabs, or the view that stands in their place. */
export function PanelBody(props: FrameProps) {
  return (
    <>
      {props.session?.status === 'running' && <KeyPart />}
      <Shown {...props} />
    </>
  );
}

function Shown(props: FrameProps) {
  const { place } = useApp();
  const { kind } = place.value.view;
  if (kind === 'trend') return <View>{<TrendPart {...props} />}</View>;
  if (kind === 'history' || kind === 'session') return <View>{<HistoryPart {...props} />}</View>;
  if (kind === 'prompts' || kind === 'prompt-history') return <View>{<PromptsPart {...props} />}</View>;
  return <Steps {...props} />;
}

function Steps(props: FrameProps) {
  const { place, context, run } = useApp();
  const { session } = props;
  const { step } = place.value;
  const tabs = STEPS.map((id) => ({ id, label: say(`step.${id}`), isDone: isStepDone(id, session) }));
  const select = (next: Step) => {
    place.value = { ...place.value, step: next };
    if (session && !context.value.isReadOnly)
      void run('session.go-to-step', { sessionId: session.id, step: next });
  };
  return (
    <main class={styles['steps']}>
      {place.value.isPromptDrawerOpen && <DrawerPart {...props} />}
      <Tabs label={say('panel.steps')} selected={step} tabs={tabs} onSelect={select}>
        <div class={styles['body']} key={step}>
          {step === 'prepare' && <PreparePart {...props} />}
          {step === 'session' && <SessionPart {...props} />}
          {step === 'close' && <ClosePart {...props} />}
          {step === 'reflect' && <ReflectPart {...props} />}
        </div>
      </Tabs>
    </main>
  );
}

function View({ children }: { children: ComponentChildren }) {
  return <main class={`${styles['body']} ${styles['view']}`}>{children}</main>;
}

function PreparePart(props: FrameProps) {
  const PrepareStep = usePart(loadPrepare);
  return PrepareStep && <PrepareStep {...props} />;
}

function SessionPart(props: StepProps) {
  const SessionStep = usePart(loadSession);
  return SessionStep && <SessionStep {...props} />;
}

function ClosePart(props: StepProps) {
  const CloseStep = usePart(loadClose);
  return CloseStep && <CloseStep {...props} />;
}

function ReflectPart(props: StepProps) {
  const ReflectStep = usePart(loadReflect);
  return ReflectStep && <ReflectStep {...props} />;
}

function DrawerPart(props: StepProps) {
  const PromptDrawer = usePart(loadDrawer);
  return PromptDrawer && <PromptDrawer {...props} />;
}

function KeyPart() {
  const PromptKey = usePart(loadKey);
  return PromptKey && <PromptKey />;
}

function PromptsPart(props: StepProps) {
  const PromptsView = usePart(loadPrompts);
  return PromptsView && <PromptsView {...props} />;
}

function TrendPart(props: StepProps) {
  const TrendView = usePart(loadTrend);
  return TrendView && <TrendView {...props} />;
}

function HistoryPart(props: StepProps) {
  const HistoryView = usePart(loadHistory);
  return HistoryView && <HistoryView {...props} />;
}
