import { focusOn, rescueFocus } from '../../controls/rescue-focus';

/** Moves the focus into the document of the active pane, once it is drawn: to where it is written, its first heading, or the pane. */
export function focusDocument(): void {
  requestAnimationFrame(() => focusOn(placeToReadOn()));
}

/** Gives the focus back to where it came from; where that is gone, to the document once it is drawn. */
export function giveFocusBack(before: HTMLElement | null): void {
  if (before?.isConnected) before.focus();
  else requestAnimationFrame(() => rescueFocus(placeToReadOn()));
}

function placeToReadOn(): HTMLElement | null | undefined {
  const pane = document.querySelector<HTMLElement>('[data-group][data-active] [role="tabpanel"]');
  // An editor stands in a shadow root of its own.
  const editor = pane?.querySelector('[data-editor]')?.shadowRoot;
  const text = editor?.querySelector<HTMLElement>('[contenteditable="true"]');
  return text ?? pane?.querySelector<HTMLElement>('[data-document-focus], h1') ?? pane;
}
