import { withoutIsolation } from '../../lib/words/isolated';

/** What is copied off the page itself leaves without the signs that hold directions apart; editors see to theirs. */
export function cleanCopy(event: ClipboardEvent): void {
  const selection = getSelection();
  const { clipboardData, target } = event;
  // What stands in a field was typed, and is copied as it is.
  const isTyped = target instanceof HTMLElement && target.matches('input, textarea');
  if (event.defaultPrevented || isTyped || !clipboardData || !selection?.rangeCount) return;
  const words = selection.toString();
  const plain = withoutIsolation(words);
  if (plain === words) return;
  const copied = document.createElement('div');
  copied.append(selection.getRangeAt(0).cloneContents());
  clipboardData.setData('text/plain', plain);
  clipboardData.setData('text/html', withoutIsolation(copied.outerHTML));
  event.preventDefault();
}
