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
  /** The client's label, or a word in its place while labels are hidden. */
  readonly label: string;
  readonly hasLabels: boolean;
  /** The newest session that was left unfinished and is not the one shown. */
  readonly unfinishedId: string | null;
  /** Whether another client's session runs. */
  readonly isOtherRunning: boolean;
}
