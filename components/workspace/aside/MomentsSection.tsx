import type { Target } from '../../../lib/places/targets';
import { useSession } from '../../app/use-records';
import { MomentRecords } from '../../records/MomentRecords';

/** The moments of the open session. */
export function MomentsSection({ target }: { target: Target }) {
  const session = useSession(target.kind === 'session' ? target.sessionId : null);
  return session?.ok ? <MomentRecords session={session.value} /> : null;
}
