import { Flag, MessageCircle, ShieldAlert } from 'lucide';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { usePart } from '../../app/use-part';
import { Button } from '../../controls/Button';
import { EmptyState } from '../../controls/EmptyState';
import { Kbd } from '../../controls/Kbd';
import { AgreedActions } from '../reflect/AgreedActions';
import type { StepProps } from '../step-props';
import { MomentList } from './MomentList';
import { MomentPad } from './MomentPad';
import styles from './session.module.css';

const loadPath = () => import('./GrowPath').then(({ GrowPath }) => GrowPath);

function Path(props: { client: StepProps['client']; session: NonNullable<StepProps['session']> }) {
  const GrowPath = usePart(loadPath);
  return GrowPath && <GrowPath {...props} />;
}

/** Beside the call: six moments on six keys, a few words, goals and safety one key away, and quiet. */
export function SessionStep({ client, session }: StepProps) {
  const { run } = useApp();
  if (!session) {
    return (
      <EmptyState text={say('session.none')}>
        <p>{say('session.none.hint')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <MomentPad key={session.id} session={session} />
      <div class={styles['deeds']}>
        <Button icon={Flag} aria-keyshortcuts="G" onClick={() => void run('goals.show', null)}>
          {say('session.goals')} <Kbd keys="G" />
        </Button>
        <Button icon={MessageCircle} aria-keyshortcuts="P" onClick={() => void run('prompts.show', null)}>
          {say('session.prompts')} <Kbd keys="P" />
        </Button>
        <Button icon={ShieldAlert} aria-keyshortcuts="S" onClick={() => void run('safety.show', null)}>
          {say('session.safety')} <Kbd keys="S" />
        </Button>
      </div>
      {client.kind === 'coaching' && <Path key={session.id} {...{ client, session }} />}
      <MomentList client={client} session={session} />
      <AgreedActions client={client} session={session} />
    </>
  );
}
