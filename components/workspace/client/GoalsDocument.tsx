import { addressOfTarget } from '../../../lib/places/targets';
import type { DocumentProps } from '../documents/document';
import styles from './ClientPage.module.css';
import { GoalsAndActions } from './GoalsAndActions';
import { WithClient } from './WithClient';

/** What the work with one client is for, and what was agreed. */
export function GoalsDocument({ target: { clientId } }: DocumentProps<'goals'>) {
  return (
    <WithClient clientId={clientId}>
      {({ client }) => (
        <div class={styles['overview']}>
          <header class={styles['header']}>
            <h1>
              <a href={addressOfTarget({ kind: 'client', clientId })}>{client.label}</a>
            </h1>
          </header>
          <GoalsAndActions client={client} />
        </div>
      )}
    </WithClient>
  );
}
