/**
 * Moves the focus to where reading goes on, if it was lost: what had it is gone or out of sight.
 * Focus that stands somewhere is left alone.
 */
export function rescueFocus(place: HTMLElement | null | undefined): void {
  const { activeElement } = document;
  const isUnseen = activeElement?.getClientRects().length === 0;
  if ((isFocusLost() || isUnseen) && !document.querySelector('dialog[open]')) focusOn(place);
}

/** Whether nothing has the focus: what had it is gone. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Focuses a place, a heading too. */
export function focusOn(place: HTMLElement | null | undefined): void {
  if (!place) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
}

/** What has the focus, an editor within its shadow root too: its host could not take the focus back. */
export function focusedElement(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}
