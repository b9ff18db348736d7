import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useOnce } from '../app/use-once';
import { Button } from '../controls/Button';
import { type Taken, takeToSupervision } from './take-to-supervision';

/** Puts something on the agenda for supervision, with a way back. */
export function useTakeToSupervision(): (taken: Taken) => void {
  const app = useApp();
  return useOnce((taken: Taken) => takeToSupervision(app, taken));
}

/** The button that does it. */
export function TakeToSupervision(taken: Taken) {
  const take = useTakeToSupervision();
  return (
    <Button
      variant="quiet"
      aria-label={say('supervision.take.of', { what: taken.words })}
      onClick={() => take(taken)}
    >
      {say('supervision.take')}
    </Button>
  );
}
