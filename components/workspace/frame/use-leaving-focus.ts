import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { giveFocusBack } from './focus-document';

/** A part of the page that goes while it has the focus gives it back to where it came from, else to the document. */
export function useLeavingFocus(
  box: RefObject<HTMLElement | null>,
  before?: { readonly current: HTMLElement | null },
): void {
  useLayoutEffect(
    () => () => {
      if (box.current?.contains(document.activeElement)) giveFocusBack(before?.current ?? null);
    },
    [],
  );
}
