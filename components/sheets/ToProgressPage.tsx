import type { Target } from '../../lib/places/targets';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { Button } from '../controls/Button';

interface ToProgressPageProps {
  readonly clientId: string;
  /** Whether what the sheet is about stands on that page, as saved. */
  readonly isShown: boolean;
}

/** The way from a tick to the page it puts something on. In the workspace the sheet gives way to it; what was typed there stays a draft. */
export function ToProgressPage({ clientId, isShown }: ToProgressPageProps) {
  const { surface, place, run } = useApp();
  if (!isShown) return null;
  const target: Target = { kind: 'progress', clientId };
  const open = () => {
    if (surface === 'panel') void run('workspace.show', target);
    else place.value = { ...place.value, target, sheet: null };
  };
  return (
    <div>
      <Button variant="quiet" onClick={open}>
        {say('progress.open')}
      </Button>
    </div>
  );
}
