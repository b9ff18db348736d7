import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import type { Session } from '../../lib/domain/practice/session';

/** What each of the four steps gets. The session is null before it is started. */
export interface StepProps {
  readonly client: Client;
  readonly session: Session | null;
  readonly series: Series;
}
