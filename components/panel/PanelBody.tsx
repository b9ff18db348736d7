import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import { STEPS, type Step } from '../../lib/domain/practice/session';
import type { PanelView } from '../../lib/places/places';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { usePart } from '../app/use-part';
import { Tabs } from '../controls/Tabs';
import { isStepDone } from './done-steps';
import styles from './PanelBody.module.css';
import type { FrameProps } from './step-props';

const loadPrepare = () => import('./prepare/PrepareStep').then(({ PrepareStep }) => PrepareStep);
/** Fetched with the frame: the keys of a running session must be heard as soon as the panel is painted. */
export const loadSession = () => import('./session/SessionStep').then(({ SessionStep }) => SessionStep);
const loadClose = (): Promise<ComponentType<FrameProps & GoneTo>> =>
  import('./close/CloseStep').then(({ CloseStep }) => CloseStep);
const loadReflect = () => import('./reflect/ReflectStep').then(({ ReflectStep }) => ReflectStep);
const loadDrawer = () => import('./prompts/PromptDrawer').then(({ PromptDrawer }) => PromptDrawer);
const loadKey = () => import('./prompts/PromptKey').then(({ PromptKey }) => PromptKey);
const loadPrompts = () => import('./prompts/PromptsView').then(({ PromptsView }) => PromptsView);
const loadTrend = () => import('./trend/TrendView').then(({ TrendView }) => TrendView);
const loadHistory = () => import('./history/HistoryView').then(({ HistoryView }) => HistoryView);

type Load<Props = FrameProps> = () => Promise<ComponentType<Props>>;

interface GoneTo {
  /** The step was gone to from another; the panel did not begin with it. */
  readonly isGoneTo: boolean;
}

const STEP_PARTS: Readonly<Record<Step, Load<FrameProps & GoneTo>>> = {
  prepare: loadPrepare,
  session: loadSession,
  close: loadClose,
  reflect: loadReflect,
};

/** What stands in the place of the steps. */
const VIEWS: Readonly<Partial<Record<PanelView['kind'], Load>>> = {
  trend: loadTrend,
  history: loadHistory,
  session: loadHistory,
  prompts: loadPrompts,
  'prompt-history': loadPrompts,
};

/** The four steps as tabs, or the view that stands in their place. */
export function PanelBody(props: FrameProps) {
  const { session } = props;
  return (
    <>
      {session?.status === 'running' && <Part load={loadKey} props={{ session }} />}
      <Shown {...props} />
    </>
  );
}

function Shown(props: FrameProps) {
  const load = VIEWS[useApp().place.value.view.kind];
  if (!load) return <Steps {...props} />;
  return (
    <main class={`${styles['body']} ${styles['view']}`}>
      <Part load={load} props={props} />
    </main>
  );
}

function Steps(props: FrameProps) {
  const { place, context, run } = useApp();
  const { session } = props;
  const { step } = place.value;
  const isGoneTo = useChanged(step);
  const tabs = STEPS.map((id) => ({ id, label: say(`step.${id}`), isDone: isStepDone(id, session) }));
  const select = (next: Step) => {
    place.value = { ...place.value, step: next };
    if (session && !context.value.isReadOnly)
      void run('session.go-to-step', { sessionId: session.id, step: next });
  };
  return (
    <main class={styles['steps']}>
      {place.value.isPromptDrawerOpen && <Part load={loadDrawer} props={props} />}
      <Tabs label={say('panel.steps')} selected={step} tabs={tabs} onSelect={select}>
        <div class={styles['body']} key={step}>
          <Part load={STEP_PARTS[step]} props={{ ...props, isGoneTo }} />
        </div>
      </Tabs>
    </main>
  );
}

/** Whether a value was another one before. */
function useChanged(value: unknown): boolean {
  const last = useRef(value);
  const hasChanged = useRef(false);
  if (last.current !== value) hasChanged.current = true;
  last.current = value;
  return hasChanged.current;
}

interface PartProps<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

function Part<Props extends object>({ load, props }: PartProps<Props>) {
  const Loaded = usePart(load);
  return Loaded && <Loaded {...props} />;
}
