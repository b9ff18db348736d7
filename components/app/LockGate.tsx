import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { useApp, VaultContext } from './AppContext';
import styles from './LockGate.module.css';
import { useCommandKeys } from './use-command-keys';
import { usePart } from './use-part';

const loadFirstRun = () => import('./gate/FirstRun').then(({ FirstRun }) => FirstRun);
const loadUnlock = () => import('./gate/Unlock').then(({ Unlock }) => Unlock);

/** Shows what lies behind it only while the vault is open, and drops all of it on lock. */
export function LockGate({ children }: { children: ComponentChildren }) {
  const { access, context, place, notices } = useApp();
  const { state } = access.value;
  const vault = access.value.state === 'open' ? access.value.vault : null;
  // Before the paint: what is asked for as soon as the page is seen must find it so.
  useLayoutEffect(() => {
    if (vault) {
      context.value = { ...context.value, isReadOnly: vault.isReadOnly };
    } else {
      context.value = { ...context.value, client: null, session: null, isReadOnly: false };
      // What a notice offers to undo holds what was undone; a problem's sentence never holds a word of it.
      notices.value = notices.value.filter(({ tone }) => tone === 'problem');
      place.value = { ...place.value, sheet: null, palette: null };
    }
  }, [vault]);
  useClientOfThisVault(vault?.record.vaultId);
  useCommandKeys();
  if (state === 'starting') return <p class={styles['starting']}>{say('app.starting')}</p>;
  if (state === 'empty') return <FirstRunPart />;
  if (!vault) return <UnlockPart />;
  return (
    <VaultContext.Provider value={vault}>
      {vault.mode === 'sample' && <SampleBanner />}
      {vault.isReadOnly && (
        <p class={styles['banner']} role="status">
          {say('read-only.banner')}
        </p>
      )}
      {children}
    </VaultContext.Provider>
  );
}

/** Whom the page was about is known by a random id, which outlasts a lock; in another vault it is nobody. */
function useClientOfThisVault(vaultId: string | undefined): void {
  const { place } = useApp();
  const known = useRef(vaultId);
  useLayoutEffect(() => {
    if (vaultId === undefined) return;
    if (known.current !== undefined && known.current !== vaultId)
      place.value = { ...place.value, clientId: null };
    known.current = vaultId;
  }, [vaultId]);
}

function FirstRunPart() {
  const FirstRun = usePart(loadFirstRun);
  return FirstRun && <FirstRun />;
}

function UnlockPart() {
  const Unlock = usePart(loadUnlock);
  return Unlock && <Unlock />;
}

function SampleBanner() {
  const { vaultAccess, report } = useApp();
  return (
    <aside class={styles['banner']} aria-label={say('sample.label')}>
      <span>{say('sample.banner')}</span>
      <Button onClick={() => void vaultAccess.lock().catch(report)}>{say('sample.leave')}</Button>
    </aside>
  );
}
