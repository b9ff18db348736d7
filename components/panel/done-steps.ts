import { mayReveal } from '../../lib/domain/practice/ratings-of-session';
import type { Session, Step } from '../../lib/domain/practice/session';

/** Whether a step has had its say: by what the session holds, not by where the practitioner happens to look. */
export function isStepDone(step: Step, session: Session | null): boolean {
  if (!session) return false;
  switch (step) {
    case 'prepare':
      return true;
    case 'session':
      return session.status !== 'running';
    case 'close':
      return mayReveal(session);
    case 'reflect':
      return session.status === 'finished';
  }
}
