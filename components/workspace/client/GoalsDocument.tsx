import type { DocumentProps } from '../documents/document';
import { GoalsAndActions } from './GoalsAndActions';
import { PartOfClient } from './PartOfClient';

/** What the work with one client is for, and what was agreed. */
export function GoalsDocument({ target: { clientId } }: DocumentProps<'goals'>) {
  return (
    <PartOfClient clientId={clientId}>{({ client }) => <GoalsAndActions client={client} />}</PartOfClient>
  );
}
