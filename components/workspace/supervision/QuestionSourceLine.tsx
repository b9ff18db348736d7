import type { Question } from '../../../lib/domain/supervision/question';
import { addressOfTarget } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useClientLabel } from '../documents/use-titles';
import styles from './Supervision.module.css';

/** Whom a question is about, and where it came from. */
export function QuestionSourceLine({ question: { clientId, source } }: { question: Question }) {
  return (
    <p class={styles['source']}>
      {clientId === null ? say('supervision.of-nobody') : <ClientLink clientId={clientId} />}
      {' · '}
      {say(`supervision.source.${source}`)}
      {clientId !== null && (
        <>
          {' · '}
          <a href={addressOfTarget({ kind: 'case-summary', clientId })}>{say('summary.open')}</a>
        </>
      )}
    </p>
  );
}

/** The client's label as a way to their page. */
export function ClientLink({ clientId }: { clientId: string }) {
  return <a href={addressOfTarget({ kind: 'client', clientId })}>{useClientLabel(clientId)}</a>;
}
