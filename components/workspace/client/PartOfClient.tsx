import type { ComponentChildren } from 'preact';
import { addressOfTarget } from '../../../lib/places/targets';
import styles from './ClientPage.module.css';
import { type ClientParts, WithClient } from './WithClient';

interface PartOfClientProps {
  readonly clientId: string;
  readonly children: (parts: ClientParts) => ComponentChildren;
}

/** A document with one part of what belongs to a client, under the way back to the client's page. */
export function PartOfClient({ clientId, children }: PartOfClientProps) {
  return (
    <WithClient clientId={clientId}>
      {(parts) => (
        <div class={styles['overview']}>
          <header class={styles['header']}>
            <h1>
              <a href={addressOfTarget({ kind: 'client', clientId })}>{parts.client.label}</a>
            </h1>
          </header>
          {children(parts)}
        </div>
      )}
    </WithClient>
  );
}
