/**
 * What has the focus as soon as something is drawn: before whatever runs only after the painting, and so before any key can be pressed.
 * Ask first, then do without `fireEvent` or `render` what draws it: those let everything run.
 */
export function focusAsDrawn(selector: string): Promise<Element | null> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      resolve(document.activeElement);
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}
