import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { App } from '../../lib/app';
import { DialogNoticesContext } from '../controls/DialogNoticesContext';
import { SpellCheckContext } from '../controls/SpellCheckContext';
import { AppContext, useApp } from './AppContext';
import { Cover } from './Cover';
import { ErrorBoundary } from './ErrorBoundary';
import { LockGate } from './LockGate';
import { LockWarning } from './LockWarning';
import { NoticeList } from './NoticeList';
import styles from './Root.module.css';
import { useCleanCopies } from './use-clean-copies';
import { useHeldEnter } from './use-held-enter';

const IN_DIALOGS = (
  <>
    <LockWarning />
    <NoticeList />
  </>
);

/** The frame of every page: theme, cover, warnings and notices around the gate; `children` exist only while the vault is open. */
export function Root({ app, children }: { app: App; children: ComponentChildren }) {
  return (
    <AppContext.Provider value={app}>
      <ErrorBoundary>
        <Frame>{children}</Frame>
      </ErrorBoundary>
    </AppContext.Provider>
  );
}

function Frame({ children }: { children: ComponentChildren }) {
  const { settings, isCovered } = useApp();
  const { theme, spellCheck } = settings.value;
  useCleanCopies();
  useHeldEnter();
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <SpellCheckContext.Provider value={spellCheck}>
      <div class={styles['page']} inert={isCovered.value} hidden={isCovered.value}>
        <LockWarning />
        <DialogNoticesContext.Provider value={IN_DIALOGS}>
          <LockGate>{children}</LockGate>
        </DialogNoticesContext.Provider>
        <NoticeList />
      </div>
      {isCovered.value && <Cover />}
    </SpellCheckContext.Provider>
  );
}
