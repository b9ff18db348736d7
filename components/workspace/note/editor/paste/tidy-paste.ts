import { rebuildWordLists } from './word-lists';

/** What says nothing to a reader. */
const SILENT =
  'script, style, template, noscript, iframe, object, embed, svg, math, link, meta, title, select, textarea, button, [hidden], [aria-hidden="true"]';

/** Elements that are more than words in lines. */
const FORMATS =
  'h1, h2, h3, h4, h5, h6, strong, em, del, a[href], li, table, pre, code, blockquote, hr, input[type="checkbox"]';

/** Styles that mean what an element means. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/font-weight:\s*(?:bold|[6-9]00)/i, 'strong'],
  [/font-style:\s*italic/i, 'em'],
  [/text-decoration(?:-line)?:[^;]*line-through/i, 'del'],
];
const SAME: Readonly<Record<string, string>> = { b: 'strong', i: 'em', s: 'del', strike: 'del' };

/**
 * Reads pasted HTML into a document of its own, in which nothing runs and nothing is fetched, and makes the habits of Word, Google
 * Docs, web pages and chats alike. Null where it holds nothing but words in lines.
 */
export function tidyPaste(html: string): HTMLElement | null {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  rebuildWordLists(body);
  for (const element of body.querySelectorAll(SILENT)) element.remove();
  for (const element of [...body.querySelectorAll<HTMLElement>('[style], b, i, s, strike')]) mean(element);
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol'))
    list.previousElementSibling?.append(list);
  for (const item of body.querySelectorAll('li')) tidyItem(item);
  for (const table of [...body.querySelectorAll('table')].filter(isLayout)) dissolve(table);
  return body.querySelector(FORMATS) ? body : null;
}

/** Gives an element the meaning of its style, or takes one away that its style denies. */
function mean(element: HTMLElement): void {
  const style = element.getAttribute('style') ?? '';
  const name = element.localName;
  const isDenied = /font-weight:\s*(?:normal|[1-4]00)/i.test(style) || /font-style:\s*normal/i.test(style);
  const own = SAME[name];
  if (own) rename(element, isDenied ? 'span' : own);
  else if (name === 'span')
    for (const [sign, meaning] of MEANINGS) if (sign.test(style)) wrapWithin(element, meaning);
}

function rename(element: HTMLElement, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function wrapWithin(element: HTMLElement, name: string): void {
  if (element.textContent?.trim() === '') return;
  const inner = element.ownerDocument.createElement(name);
  inner.append(...element.childNodes);
  element.append(inner);
}

/** An item whose box is drawn gets a box; one paragraph in an item is only its words. */
function tidyItem(item: Element): void {
  const isTask = item.getAttribute('role') === 'checkbox';
  for (const paragraph of item.querySelectorAll(':scope > p:only-of-type'))
    paragraph.replaceWith(...paragraph.childNodes);
  if (!isTask || item.querySelector('input')) return;
  const box = item.ownerDocument.createElement('input');
  box.type = 'checkbox';
  if (item.getAttribute('aria-checked') === 'true') box.setAttribute('checked', '');
  item.prepend(box);
}

/** A table of one column, or one that holds tables, only places things. */
function isLayout(table: Element): boolean {
  const isWide = [...table.querySelectorAll('tr')].some((row) => row.children.length > 1);
  return !isWide || table.querySelector('table') !== null;
}

function dissolve(table: HTMLElement): void {
  const parts = [...table.querySelectorAll<HTMLElement>('thead, tbody, tfoot, tr, td, th, caption')];
  for (const part of parts.filter((each) => each.closest('table') === table)) rename(part, 'div');
  rename(table, 'div');
}
