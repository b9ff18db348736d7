import type { ListedHead } from '../../lib/domain/practice/head';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { Button } from '../controls/Button';
import { useHiddenLabels } from '../records/hidden-labels';
import styles from './OtherSession.module.css';

/** While another client's session runs, one line says so and leads back. */
export function OtherSession({ heads, clientId }: { heads: readonly ListedHead[]; clientId: string | null }) {
  const { place } = useApp();
  const isHidden = useHiddenLabels(heads);
  const running = heads.find((head) => head.openSession?.isRunning && head.clientId !== clientId);
  if (!running) return null;
  const back = () => {
    place.value = { ...place.value, clientId: running.clientId, view: { kind: 'steps' }, step: 'session' };
  };
  return (
    <div class={styles['line']} role="status">
      <p>
        {isHidden ? say('panel.other-running.hidden') : say('panel.other-running', { label: running.label })}
      </p>
      <Button onClick={back}>{say('panel.other-running.back')}</Button>
    </div>
  );
}
