import { focusOn } from '../../controls/rescue-focus';

/** Moves the focus into the document of the active pane, once it is drawn: to its first heading, or the pane. */
export function focusDocument(): void {
  requestAnimationFrame(() => {
    const pane = document.querySelector<HTMLElement>('[data-group][data-active] [role="tabpanel"]');
    focusOn(pane?.querySelector<HTMLElement>('[data-document-focus], h1') ?? pane);
  });
}
