import { useEffect, useRef } from 'preact/hooks';
import { matchBindings } from '../../lib/domain/practice/binding';
import type { ListedHead } from '../../lib/domain/practice/head';
import {
  awaitedClients,
  type ClientChoice,
  chooseClient,
  weekTimeOf,
} from '../../lib/domain/practice/schedule';
import { useApp } from '../app/AppContext';
import type { KnownPage } from '../app/use-known-page';
import { usePractitioner } from '../app/use-records';

/** What the panel offers on its own: by a running session, the page it stands beside, and the clock. */
export function useClientChoice(
  heads: readonly ListedHead[] | undefined,
  page: KnownPage | undefined,
): ClientChoice | undefined {
  const { now } = useApp();
  const practitioner = usePractitioner();
  if (!heads || !practitioner || !page) return undefined;
  const known = new Set(heads.filter(({ archived }) => !archived).map(({ clientId }) => clientId));
  return chooseClient({
    running: heads.find(({ openSession }) => openSession?.isRunning)?.clientId ?? null,
    bound: matchBindings(practitioner.bindings, page.address).filter((id) => known.has(id)),
    due: awaitedClients(heads, weekTimeOf(now())).map(({ clientId }) => clientId),
  });
}

/**
 * Takes the choice when the panel opens; after a lock whoever was chosen before stays, unless a session runs. Later only a page
 * bound to one client takes the panel along, and not while a session is shown or a form lies open: then nothing but the
 * practitioner changes the client.
 */
export function useChosenClient(choice: ClientChoice | undefined, page: KnownPage | undefined): void {
  const { place, context } = useApp();
  const isOpening = useRef(true);
  useEffect(() => {
    if (!choice || !page) return;
    const { sheet, clientId: shown, chosenBeside } = place.value;
    const isElsewhere = chosenBeside !== page.address;
    const isTakenAlong = isElsewhere && choice.kind === 'bound';
    const isBusy = sheet !== null || context.value.session !== null;
    const isTaken = isOpening.current
      ? shown === null || choice.kind === 'running' || isTakenAlong
      : isTakenAlong && !isBusy;
    isOpening.current = false;
    if (isElsewhere) place.value = { ...place.value, chosenBeside: page.address };
    const clientId = isTaken && 'clientId' in choice ? choice.clientId : null;
    if (clientId === shown || clientId === null) return;
    place.value = { ...place.value, clientId, view: { kind: 'steps' }, step: 'prepare' };
  }, [choice, page]);
}
