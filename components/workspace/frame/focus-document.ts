import { focusOn } from '../../controls/rescue-focus';

/** Moves the focus into the document of the active pane, once it is drawn: to where it is written, its first heading, or the pane. */
export function focusDocument(): void {
  requestAnimationFrame(() => {
    const pane = document.querySelector<HTMLElement>('[data-group][data-active] [role="tabpanel"]');
    // An editor stands in a shadow root of its own.
    const editor = pane?.querySelector('[data-editor]')?.shadowRoot;
    const text = editor?.querySelector<HTMLElement>('[contenteditable="true"]');
    focusOn(text ?? pane?.querySelector<HTMLElement>('[data-document-focus], h1') ?? pane);
  });
}
