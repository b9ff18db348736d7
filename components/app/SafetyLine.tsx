import type { ReadonlySignal } from '@preact/signals';
import type { App } from '../../lib/app';
import type { Sheet } from '../../lib/places/places';
import { SAFETY_SHELF } from '../../lib/platform/safety-shelf';
import { mirrorOf } from '../../lib/platform/shelf-mirror';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useFocusHandOver } from '../controls/use-focus-hand-over';
import { useApp } from './AppContext';

/** Whether safety comes first in the running session, once that is known. */
type IsKept = boolean | 'unknown';

/** What each page knows of it; most pages never ask. */
const known = new WeakMap<App, ReadonlySignal<IsKept>>();

/** Whether it was said in the running session, on whichever page, that safety comes first, and not yet that this is over. */
export function useKeptSafety(): boolean {
  return useKept().value === true;
}

/** Whether safety comes first now, or might: then nobody is offered a sentence to say. */
export function useSafetyFirst(): boolean {
  const { sheet } = useApp().place.value;
  return useKept().value !== false || isOfSafety(sheet);
}

function useKept(): ReadonlySignal<IsKept> {
  const app = useApp();
  const kept =
    known.get(app) ?? mirrorOf<string, IsKept>(SAFETY_SHELF, (sessionId) => sessionId !== null, 'unknown');
  known.set(app, kept);
  return kept;
}

/** At once on the page that asks, and where no session runs: the sheet itself, and what is opened from it. */
function isOfSafety(sheet: Sheet | null): boolean {
  return sheet?.kind === 'safety' || (sheet !== null && 'isSafetyFirst' in sheet);
}

/** Says, where prompts would be, that safety comes first, with the way to end it; nothing otherwise. */
export function SafetyLine() {
  return useKeptSafety() ? <KeptLine /> : null;
}

function KeptLine() {
  const { run } = useApp();
  const line = useFocusHandOver<HTMLDivElement>();
  return (
    <div ref={line}>
      <Notice tone="caution">
        <p>{say('safety.on')}</p>
        <Button onClick={() => void run('safety.end', null)}>{say('safety.end')}</Button>
      </Notice>
    </div>
  );
}
