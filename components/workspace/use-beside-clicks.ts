import { useEffect } from 'preact/hooks';
import { openBeside } from '../../lib/places/beside';
import { targetOfAddress } from '../../lib/places/targets';
import { focusDocument } from './frame/focus-document';
import { useChangeLayout } from './use-layout';

/** A link of the workspace that is clicked with Ctrl or Command opens in the pane beside, not in another tab of the browser. */
export function useBesideClicks(): void {
  const change = useChangeLayout();
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.defaultPrevented || event.button !== 0) return;
      const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
      const address = link?.getAttribute('href') ?? '';
      if (!address.startsWith('#')) return;
      event.preventDefault();
      change((layout) => openBeside(layout, targetOfAddress(address)));
      focusDocument();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}
