import type { Target } from '../../../lib/places/targets';
import { useClient, useNote, useSession } from '../../app/use-records';
import { MomentRecords } from '../../records/MomentRecords';

/** The moments of the session that is open, or that the open note is about; nothing where it is about none. */
export function MomentsSection({ target }: { target: Target }) {
  const note = useNote(target.kind === 'note' ? target.noteId : null);
  const sessionId = target.kind === 'session' ? target.sessionId : note?.ok ? note.value.sessionId : null;
  const session = useSession(sessionId);
  const client = useClient(session?.ok ? session.value.clientId : null);
  if (!session?.ok || !client?.ok) return null;
  return <MomentRecords client={client.value} session={session.value} />;
}
