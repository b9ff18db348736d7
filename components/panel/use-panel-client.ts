import { useEffect, useRef, useState } from 'preact/hooks';
import { matchBindings } from '../../lib/domain/practice/binding';
import type { Head } from '../../lib/domain/practice/head';
import { type ClientChoice, chooseClient, dueClients } from '../../lib/domain/practice/schedule';
import { type CurrentPage, watchCurrentPage } from '../../lib/platform/current-page';
import { useApp } from '../app/AppContext';
import { usePractitioner } from '../app/use-records';

/** The page this panel stands beside, live; undefined until it is known whether there is one. */
export function useCurrentPage(): CurrentPage | undefined {
  const [page, setPage] = useState<CurrentPage | undefined>();
  useEffect(() => watchCurrentPage(setPage), []);
  return page;
}

/** What the panel offers on its own: by a running session, the page it stands beside, and the clock. */
export function useClientChoice(
  heads: readonly Head[] | undefined,
  page: CurrentPage | undefined,
): ClientChoice | undefined {
  const { now } = useApp();
  const practitioner = usePractitioner();
  if (!heads || !practitioner || !page) return undefined;
  const time = new Date(now());
  const week = { weekday: time.getDay(), minuteOfDay: time.getHours() * 60 + time.getMinutes() };
  const known = new Set(heads.filter(({ archived }) => !archived).map(({ clientId }) => clientId));
  return chooseClient({
    running: heads.find(({ openSession }) => openSession?.isRunning)?.clientId ?? null,
    bound: matchBindings(practitioner.bindings, page.address).filter((id) => known.has(id)),
    due: dueClients(heads, week).map(({ clientId }) => clientId),
  });
}

/**
 * Takes the choice when the panel opens, and again when the page beside it becomes another one.
 * While a session runs nothing but the practitioner changes the client.
 */
export function useChosenClient(choice: ClientChoice | undefined, page: CurrentPage | undefined): void {
  const { place } = useApp();
  const takenFor = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (!choice || !page || takenFor.current === page.address) return;
    const isFirst = takenFor.current === undefined;
    takenFor.current = page.address;
    if (choice.kind === 'running' && !isFirst) return;
    const clientId = 'clientId' in choice ? choice.clientId : null;
    if (clientId === place.value.clientId) return;
    if (clientId !== null) place.value = { ...place.value, clientId, view: { kind: 'steps' } };
    else if (choice.kind === 'offer')
      place.value = { ...place.value, clientId: null, view: { kind: 'choose-client' } };
  }, [choice, page]);
}
