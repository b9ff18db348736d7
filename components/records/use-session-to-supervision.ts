import type { Session } from '../../lib/domain/practice/session';
import { useApp } from '../app/AppContext';
import { useOnce } from '../app/use-once';
import { useWishes } from '../app/use-wishes';

/** Hears the command that takes the session of the page's context to supervision; once a page. Its words are fetched by then. */
export function useSessionToSupervision(): void {
  const app = useApp();
  const take = useOnce(async (session: Session) => {
    const { aboutSession, takeToSupervision } = await import('./take-to-supervision');
    await takeToSupervision(app, aboutSession(session));
  });
  useWishes({
    'session-to-supervision': () => {
      const { session } = app.context.peek();
      if (session) take(session);
    },
  });
}
