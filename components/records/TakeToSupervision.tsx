import type { IconNode } from 'lucide';
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

interface TakeToSupervisionProps extends Taken {
  /** Stands before the words, or for them where they have no room. */
  readonly icon?: IconNode;
}

/** The button that does it. */
export function TakeToSupervision({ icon, ...taken }: TakeToSupervisionProps) {
  const take = useTakeToSupervision();
  return (
    <Button
      variant="quiet"
      {...(icon && { icon, title: say('supervision.take') })}
      aria-label={say('supervision.take.of', { what: taken.words })}
      onClick={() => take(taken)}
    >
      {say('supervision.take')}
    </Button>
  );
}
