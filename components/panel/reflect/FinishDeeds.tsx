import { useState } from 'preact/hooks';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import styles from './reflect.module.css';
import type { ReflectionForm } from './use-reflection-form';

/** Saving and finishing. A finished session is only saved. */
export function FinishDeeds({ session, form }: { session: Session; form: ReflectionForm }) {
  const { place } = useApp();
  const [hasSaved, setSaved] = useState(false);
  const isFinished = session.status === 'finished';
  const isTouched = form.reflection.isTouched || form.nextTime.isTouched;
  const save = async () => setSaved(await form.save());
  /** A finished session is no step's session any more: its record shows that everything was kept. */
  const finish = async () => {
    if (!(await form.finish()) || place.value.view.kind !== 'steps') return;
    const view = { kind: 'session', sessionId: session.id } as const;
    place.value = { ...place.value, step: 'prepare', view };
  };
  return (
    <div class={styles['finish']}>
      {form.problem !== null && <Notice tone="problem">{form.problem}</Notice>}
      {!isFinished && (
        <Button variant="primary" isWide isBusy={form.isSaving} onClick={() => void finish()}>
          {say('reflect.finish')}
        </Button>
      )}
      <Button
        variant={isFinished ? 'primary' : 'quiet'}
        isWide
        isBusy={form.isSaving}
        onClick={() => void save()}
      >
        {say(isFinished ? 'reflect.save' : 'reflect.later')}
      </Button>
      <p role="status" class={styles['soft']}>
        {hasSaved && !isTouched && say('reflect.saved')}
      </p>
    </div>
  );
}
