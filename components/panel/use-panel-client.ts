import { useEffect, useRef } from 'preact/hooks';
import { matchBindings } from '../../lib/domain/practice/binding';
import type { Head } from '../../lib/domain/practice/head';
import { type ClientChoice, chooseClient, dueClients, weekTimeOf } from '../../lib/domain/practice/schedule';
import { useApp } from '../app/AppContext';
import type { KnownPage } from '../app/use-known-page';
import { usePractitioner } from '../app/use-records';

/** What the panel offers on its own: by a running session, the page it stands beside, and the clock. */
export function useClientChoice(
  heads: readonly Head[] | undefined,
  page: KnownPage | undefined,
): ClientChoice | undefined {
  const { now } = useApp();
  const practitioner = usePractitioner();
  if (!heads || !practitioner || !page) return undefined;
  const known = new Set(heads.filter(({ archived }) => !archived).map(({ clientId }) => clientId));
  return chooseClient({
    running: heads.find(({ openSession }) => openSession?.isRunning)?.clientId ?? null,
    bound: matchBindings(practitioner.bindings, page.address).filter((id) => known.has(id)),
    due: dueClients(heads, weekTimeOf(now())).map(({ clientId }) => clientId),
  });
}

/**
 * Takes the choice when the panel opens. Later only a page bound to one client takes the panel along, and not while
 * a session is shown or a form lies open: then nothing but the practitioner changes the client.
 */
export function useChosenClient(choice: ClientChoice | undefined, page: KnownPage | undefined): void {
  const { place, context } = useApp();
  const takenFor = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (!choice || !page || takenFor.current === page.address) return;
    const isFirst = takenFor.current === undefined;
    takenFor.current = page.address;
    const { sheet, clientId: shown } = place.value;
    const isBusy = sheet !== null || context.value.session !== null;
    if (!isFirst && (choice.kind !== 'bound' || isBusy)) return;
    const clientId = 'clientId' in choice ? choice.clientId : null;
    if (clientId === shown || clientId === null) return;
    place.value = { ...place.value, clientId, view: { kind: 'steps' }, step: 'prepare' };
  }, [choice, page]);
}
