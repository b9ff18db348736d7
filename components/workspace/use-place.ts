import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { WorkspaceTarget } from '../../lib/places/places';
import { addressOfTarget, targetOfAddress } from '../../lib/places/targets';
import { useApp } from '../app/AppContext';

/** The address in the bar and the place on the page say the same, so that links, back and forward work. */
export function useAddress(): void {
  const { place } = useApp();
  const { target } = place.value;
  useLayoutEffect(() => {
    const follow = () => {
      const next = targetOfAddress(location.hash);
      if (addressOfTarget(next) !== addressOfTarget(place.value.target))
        place.value = { ...place.value, target: next };
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    // Read anew: at the start the address has just been followed, and `target` is the one from before.
    const address = addressOfTarget(place.value.target);
    if (address !== addressOfTarget(targetOfAddress(location.hash))) location.hash = address;
  }, [target]);
}

/** Commands speak of the chosen client: a client they choose is shown, and one that is shown is chosen. */
export function useChosenClient(): void {
  const { place } = useApp();
  const { clientId: chosen, target } = place.value;
  const shown = clientOf(target);
  const lastChosen = useRef(chosen);
  useEffect(() => {
    const wasChosen = lastChosen.current !== chosen;
    if (chosen !== shown) {
      place.value = wasChosen
        ? { ...place.value, target: targetFor(chosen) }
        : { ...place.value, clientId: shown };
    }
    lastChosen.current = place.value.clientId;
  }, [chosen, shown]);
}

/** The client a place in the workspace belongs to. */
export function clientOf(target: WorkspaceTarget): string | null {
  return target.kind === 'caseload' ? null : target.clientId;
}

function targetFor(clientId: string | null): WorkspaceTarget {
  return clientId === null ? { kind: 'caseload' } : { kind: 'client', clientId };
}
