import TurndownService from 'turndown';
import { tidyPaste } from './tidy-paste';

/** Addresses that are kept behind their words; of any other only the words stay. */
const KEPT = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

const turndown = new TurndownService({
  headingStyle: 'atx',
  hr: '---',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
  emDelimiter: '*',
  // A line break in a note is a line break.
  br: '',
});

turndown.addRule('struck', { filter: ['del'], replacement: (words) => (words.trim() ? `~~${words}~~` : '') });
turndown.addRule('address', {
  filter: 'a',
  replacement: (words, node) => {
    const address = node.getAttribute('href') ?? '';
    const said = words.replace(/\s*\n\s*/g, ' ').trim();
    if (!KEPT.test(address) || said === '') return said;
    if (node.textContent?.trim() === address) return `<${address}>`;
    const escaped = address.replace(/[()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    return `[${said}](${escaped})`;
  },
});
// A picture is not kept: of it only what it is said to show.
turndown.addRule('picture', {
  filter: 'img',
  replacement: (_, node) => node.getAttribute('alt')?.replace(/\s+/g, ' ').trim() ?? '',
});
turndown.addRule('code', {
  filter: 'pre',
  replacement: (_, node) => {
    const code = (node.textContent ?? '').replace(/\n$/, '');
    const ticks = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length)) + 1;
    const fence = '`'.repeat(ticks);
    return `\n\n${fence}\n${code}\n${fence}\n\n`;
  },
});
turndown.addRule('item', {
  filter: 'li',
  replacement: (words, node) => {
    const list = node.parentElement;
    const first = Number(list?.getAttribute('start') ?? 1) || 1;
    const place = [...(list?.children ?? [])].filter(({ localName }) => localName === 'li').indexOf(node);
    const mark = list?.localName === 'ol' ? `${first + place}. ` : '- ';
    const box = node.querySelector('input[type="checkbox"]');
    const isOwn = box?.closest('li') === node;
    const task = isOwn ? `[${box?.hasAttribute('checked') ? 'x' : ' '}] ` : '';
    const inner = words
      .trim()
      .replace(/\n{2,}/g, '\n')
      .replace(/\n/g, `\n${' '.repeat(mark.length)}`);
    return `${mark}${task}${inner}\n`;
  },
});
turndown.addRule('table', {
  filter: 'table',
  replacement: (_, node) => {
    const rows = [...node.querySelectorAll('tr')].map((row) => [...row.children].flatMap(cellsOf));
    const width = Math.max(0, ...rows.map((row) => row.length));
    const lines = rows.map(
      (row) => `| ${Array.from({ length: width }, (__, at) => row[at] ?? '').join(' | ')} |`,
    );
    const [head = '', ...rest] = lines;
    return width === 0 ? '' : `\n\n${[head, `|${' --- |'.repeat(width)}`, ...rest].join('\n')}\n\n`;
  },
});

/** What stands in a cell, in one line, and as many empty cells as it is wider. */
function cellsOf(cell: Element): string[] {
  const words = turndown
    .turndown(cell as HTMLElement)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\\?\|/g, '\\|');
  const more = Math.min(50, Number(cell.getAttribute('colspan') ?? 1) || 1) - 1;
  return [words, ...Array.from({ length: more }, () => '')];
}

/** Pasted HTML as Markdown; null where it holds nothing but words in lines, which the plain text says as well. */
export function asMarkdown(html: string): string | null {
  const body = tidyPaste(html);
  if (!body) return null;
  return turndown
    .turndown(body)
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
