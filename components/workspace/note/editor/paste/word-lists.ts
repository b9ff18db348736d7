/** Word pastes lists as paragraphs that name their list and level in their style, with the mark as words in a part of its own. */
const LEVEL = /mso-list:\s*l\d+\s+level(\d+)/i;
const MARK = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]';
const NUMBER = /^\s*(?:\d+|[a-z]{1,4})[.)]/i;

/** Makes lists of the paragraphs that were lists in Word, in place. */
export function rebuildWordLists(body: HTMLElement): void {
  /** The lists that are open at the paragraph before, outermost first. */
  let open: HTMLElement[] = [];
  let last: Element | null = null;
  for (const paragraph of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const level = Number(LEVEL.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0);
    if (level === 0) continue;
    if (last === null || last.nextElementSibling !== paragraph) open = [];
    const mark = paragraph.querySelector(MARK);
    const isNumbered = NUMBER.test(mark?.textContent ?? '');
    mark?.remove();
    open = open.slice(0, level);
    while (open.length < level) open.push(begin(open.at(-1), paragraph, isNumbered));
    const item = body.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    open.at(-1)?.append(item);
    last = open[0] ?? null;
    paragraph.remove();
  }
}

/** A list inside the last item of the one around it, or in the place of the paragraph it begins with. */
function begin(around: HTMLElement | undefined, paragraph: Element, isNumbered: boolean): HTMLElement {
  const list = paragraph.ownerDocument.createElement(isNumbered ? 'ol' : 'ul');
  if (around) (around.lastElementChild ?? around).append(list);
  else paragraph.before(list);
  return list;
}
