import { useState } from 'preact/hooks';
import type { RaterId } from '../../../lib/domain/alliance/rating';
import type { Client } from '../../../lib/domain/practice/client';
import type { Participant } from '../../../lib/domain/practice/participant';
import { ratingOf } from '../../../lib/domain/practice/ratings-of-session';
import type { Session } from '../../../lib/domain/practice/session';

/** Whose turn it is to be asked. */
export interface Turns {
  /** Null when nobody is being asked. */
  readonly asked: RaterId | null;
  /** The practitioner has moved on at least once. */
  readonly hasActed: boolean;
  readonly ask: (rater: RaterId) => void;
  /** On to the next participant who has not answered. */
  readonly next: () => void;
  /** Not this one now. */
  readonly later: (rater: RaterId) => void;
}

/** Participants are asked one after the other, in the client's order; any of them can wait. A finished session asks nobody by itself. */
export function useTurns(client: Client, session: Session): Turns {
  const [chosen, setChosen] = useState<RaterId | null>(null);
  const [waiting, setWaiting] = useState<ReadonlySet<RaterId>>(new Set());
  const [hasActed, setActed] = useState(false);
  const isUnasked = ({ id }: Participant) => ratingOf(session, id) === null && !waiting.has(id);
  const unasked = session.status === 'finished' ? undefined : client.participants.find(isUnasked);
  const choose = (rater: RaterId | null) => {
    setChosen(rater);
    setActed(true);
  };
  return {
    asked: chosen ?? unasked?.id ?? null,
    hasActed,
    ask: choose,
    next: () => choose(null),
    later: (rater) => {
      setWaiting(new Set([...waiting, rater]));
      choose(null);
    },
  };
}
