import type { DocumentProps } from '../documents/document';
import { SessionPage } from './SessionPage';
import { WithClient } from './WithClient';

/** One session of a client. */
export function SessionDocument({ target: { clientId, sessionId }, isActive }: DocumentProps<'session'>) {
  return (
    <WithClient clientId={clientId}>
      {(parts) => <SessionPage {...parts} sessionId={sessionId} isActive={isActive} />}
    </WithClient>
  );
}
