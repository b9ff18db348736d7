import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import {
  addressOfTarget,
  clientOf,
  HOME,
  type Target,
  targetKey,
  targetOfAddress,
} from '../../lib/places/targets';
import { useApp } from '../app/AppContext';
import { useClient } from '../app/use-records';

/** The address in the bar and the place on the page say the same, so that links, back and forward work. */
export function useAddress(): void {
  const { place } = useApp();
  const { target } = place.value;
  const known = useRef('');
  useLayoutEffect(() => {
    const follow = () => {
      known.current = location.hash;
      const next = targetOfAddress(location.hash);
      if (addressOfTarget(next) !== addressOfTarget(place.value.target))
        place.value = { ...place.value, target: next };
    };
    // What the page wrote itself is heard of a turn later: by then the place may have gone on, and must not come back.
    const followOthers = () => {
      if (location.hash !== known.current) follow();
    };
    follow();
    addEventListener('hashchange', followOthers);
    return () => removeEventListener('hashchange', followOthers);
  }, []);
  useEffect(() => {
    // An address that was not followed yet is newer than the place: its event is under way, and must not be lost.
    if (location.hash !== known.current) return;
    // Read anew: at the start the address has just been followed, and `target` is the one from before.
    const address = addressOfTarget(place.value.target);
    if (address === addressOfTarget(targetOfAddress(location.hash))) return;
    location.hash = address;
    known.current = location.hash;
  }, [target]);
}

/** Commands speak of the chosen client: a client they choose is shown, and one that is shown is chosen. */
export function useChosenClient(): void {
  const { place } = useApp();
  const { clientId: chosen, target } = place.value;
  const shown = clientOf(target);
  const lastChosen = useRef(chosen);
  // Before the paint, as all that the commands go by: a key pressed as soon as a client is seen must be about that one.
  useLayoutEffect(() => {
    const wasChosen = lastChosen.current !== chosen;
    if (chosen !== shown) {
      place.value = wasChosen
        ? { ...place.value, target: targetFor(chosen) }
        : { ...place.value, clientId: shown };
    }
    lastChosen.current = place.value.clientId;
  }, [chosen, shown]);
}

function targetFor(clientId: string | null): Target {
  return clientId === null ? HOME : { kind: 'client', clientId };
}

/** Tells the commands what kind of document is shown, and which client it belongs to; none where it is nobody's. */
export function useClientInContext(): void {
  const { context, place } = useApp();
  const opened = useClient(clientOf(place.value.target));
  const client = opened?.ok ? opened.value : null;
  const { kind: document } = place.value.target;
  useLayoutEffect(() => {
    context.value = { ...context.value, document };
  }, [document]);
  useLayoutEffect(() => {
    context.value = { ...context.value, client, ...(client ? {} : { session: null }) };
  }, [client]);
}

/** Commands that want a client's trend or sessions, or another client, lead to the document that has them. */
export function useViewWishes(): void {
  const { place } = useApp();
  const { view, target } = place.value;
  useEffect(() => {
    const clientId = clientOf(target);
    const wanted: Target | null =
      view.kind === 'choose-client'
        ? HOME
        : (view.kind === 'trend' || view.kind === 'history') && clientId !== null
          ? { kind: 'client', clientId }
          : null;
    if (wanted && targetKey(wanted) !== targetKey(target)) place.value = { ...place.value, target: wanted };
  }, [view.kind]);
}
