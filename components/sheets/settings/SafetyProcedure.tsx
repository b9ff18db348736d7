import { useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { errorSentence } from '../../../lib/commands/error-sentence';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { useOnce } from '../../app/use-once';
import { usePractitioner } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import { TextArea } from '../../controls/TextArea';
import styles from '../sheets.module.css';

/** The practitioner's own steps for when safety comes first. */
export function SafetyProcedure() {
  const practitioner = usePractitioner();
  return practitioner ? <Editor saved={practitioner.facts?.safetyProcedure ?? ''} /> : null;
}

function Editor({ saved }: { saved: string }) {
  const { run } = useApp();
  const { text, base, latest, write } = useDraft(draftAddress.procedure(), undefined, saved);
  const [decidedOn, setDecidedOn] = useState<string | null>(null);
  const isOvertaken = text !== saved && base !== saved && decidedOn !== saved;
  const [error, setError] = useState<string | null>(null);
  const save = useOnce(async () => {
    const order = { safetyProcedure: latest(), base: decidedOn === saved ? saved : base };
    const outcome = await run('practitioner.set-procedure', order, { isQuiet: true });
    setError(outcome.ok ? null : errorSentence(outcome.error));
  });
  return (
    <section class={styles['section']}>
      <TextArea
        label={say('settings.procedure')}
        hint={say('settings.procedure.why')}
        value={text}
        rows={4}
        onInput={write}
      />
      {error && <Notice tone="problem">{error}</Notice>}
      {isOvertaken ? (
        <Notice tone="caution">
          <p>{say('settings.procedure.other')}</p>
          <p class={styles['words']}>{saved}</p>
          <div class={styles['deeds']}>
            <Button onClick={() => setDecidedOn(saved)}>{say('settings.procedure.mine')}</Button>
            <Button onClick={() => write(saved)}>{say('settings.procedure.theirs')}</Button>
          </div>
        </Notice>
      ) : (
        <div class={styles['deeds']}>
          <Button disabled={text === saved} onClick={save}>
            {say('settings.procedure.save')}
          </Button>
        </div>
      )}
    </section>
  );
}
