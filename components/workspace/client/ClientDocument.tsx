import type { DocumentProps } from '../documents/document';
import { useWorkspace } from '../WorkspaceContext';
import { Overview } from './Overview';
import { WithClient } from './WithClient';

/** One client at a glance. */
export function ClientDocument({ target: { clientId }, isActive }: DocumentProps<'client'>) {
  const { heads } = useWorkspace();
  return (
    <WithClient clientId={clientId}>
      {(parts) => <Overview {...parts} head={heads.get(clientId) ?? null} isActive={isActive} />}
    </WithClient>
  );
}
