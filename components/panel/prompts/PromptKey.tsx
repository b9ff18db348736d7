import { useEffect } from 'preact/hooks';
import type { Session } from '../../../lib/domain/practice/session';
import { watchAskedPrompts } from '../../../lib/platform/asked-prompts';
import { useApp, useVault } from '../../app/AppContext';
import { SafetyLine } from '../../app/SafetyLine';
import { keepShownBefore } from './shown-prompts';

/**
 * While a session runs: says whether safety comes first, and shows nothing otherwise. It fetches the prompts before they are asked
 * for, and lets the browser-wide key that opens the panel show them and put them away, though the focus stays in the call. Under a
 * dialog or the cover nothing would be seen. What was shown before the session is kept with it.
 */
export function PromptKey({ session }: { readonly session: Session }) {
  const { run, place, isCovered } = useApp();
  const vault = useVault();
  useEffect(() => {
    requestIdleCallback(() => void import('./PromptDrawer'));
    return watchAskedPrompts(() => {
      if (place.value.sheet === null && !isCovered.value) void run('prompts.show', null);
    });
  }, []);
  useEffect(() => keepShownBefore(run, vault, session), [session.id]);
  return <SafetyLine />;
}
