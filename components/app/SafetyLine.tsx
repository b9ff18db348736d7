import { type ReadonlySignal, signal } from '@preact/signals';
import type { App } from '../../lib/app';
import type { Sheet } from '../../lib/places/places';
import { SAFETY_SHELF } from '../../lib/platform/safety-shelf';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useApp } from './AppContext';

/** The session in which safety comes first; null for none, undefined until that is known. */
type Kept = ReadonlySignal<string | null | undefined>;

/** What each page knows of it; most pages never ask. */
const known = new WeakMap<App, Kept>();

/** Whether it was said in the running session, on whichever page, that safety comes first, and not yet that this is over. */
export function useKeptSafety(): boolean {
  return typeof useKept().value === 'string';
}

/** Whether safety comes first now, or might: then nobody is offered a sentence to say. */
export function useSafetyFirst(): boolean {
  const { sheet } = useApp().place.value;
  return useKept().value !== null || isOfSafety(sheet);
}

function useKept(): Kept {
  const app = useApp();
  const kept = known.get(app) ?? follow();
  known.set(app, kept);
  return kept;
}

/** Follows what is kept for as long as the page lives. */
function follow(): Kept {
  const kept = signal<string | null | undefined>(undefined);
  const take = (sessionId: string | null) => {
    kept.value = sessionId;
  };
  SAFETY_SHELF.watch(take);
  void SAFETY_SHELF.get().then(take);
  return kept;
}

/** At once on the page that asks, and where no session runs: the sheet itself, and what is opened from it. */
function isOfSafety(sheet: Sheet | null): boolean {
  return sheet?.kind === 'safety' || (sheet !== null && 'isSafetyFirst' in sheet);
}

/** Says, where prompts would be, that safety comes first, with the way to end it; nothing otherwise. */
export function SafetyLine() {
  const { run } = useApp();
  if (!useKeptSafety()) return null;
  return (
    <Notice tone="caution">
      <p>{say('safety.on')}</p>
      <Button onClick={() => void run('safety.end', null)}>{say('safety.end')}</Button>
    </Notice>
  );
}
