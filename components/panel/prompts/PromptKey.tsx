import { useEffect } from 'preact/hooks';
import { watchAskedPrompts } from '../../../lib/platform/asked-prompts';
import { useApp } from '../../app/AppContext';
import { SafetyLine } from '../../app/SafetyLine';

/**
 * While a session runs: says whether safety comes first, and shows nothing otherwise. It fetches the prompts before they are asked
 * for, and lets the browser-wide key that opens the panel show them and put them away, though the focus stays in the call. Under a
 * dialog or the cover nothing would be seen.
 */
export function PromptKey() {
  const { run, place, isCovered } = useApp();
  useEffect(() => {
    requestIdleCallback(() => void import('./PromptDrawer'));
    return watchAskedPrompts(() => {
      if (place.value.sheet === null && !isCovered.value) void run('prompts.show', null);
    });
  }, []);
  return <SafetyLine />;
}
