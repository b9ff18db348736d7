import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import type { Session } from '../../lib/domain/practice/session';

/** What each of the four steps gets. The session is null before it is started. */
export interface StepProps {
  readonly client: Client;
  readonly session: Session | null;
  readonly series: Series;
}

/** What the frame knows besides: how the client may be named now, and what else is under way. */
export interface FrameProps extends StepProps {
  /** Whether labels are hidden now; the client then bears words in the place of its labels. */
  readonly isHidden: boolean;
  /** The newest session that was left unfinished and is not the one shown. */
  readonly unfinishedId: string | null;
  /** Whether another client's session runs. */
  readonly isOtherRunning: boolean;
}
