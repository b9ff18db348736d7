/**
 * A text as HTML for another program: blocks are paragraphs, and a block's first line is a heading where it is one of `headings`.
 * Everything is put in as words, so nothing of the text can be markup.
 */
export function richText(text: string, headings: ReadonlySet<string>): string {
  const page = document.implementation.createHTMLDocument('');
  const add = (name: 'h3' | 'p', lines: readonly string[]) => {
    const block = page.createElement(name);
    lines.forEach((line, index) => {
      if (index > 0) block.append(page.createElement('br'));
      block.append(line);
    });
    page.body.append(block);
  };
  for (const block of text.split(/\n{2,}/)) {
    const [first = '', ...rest] = block.split('\n');
    const isHeaded = headings.has(first);
    if (isHeaded) add('h3', [first]);
    const lines = isHeaded ? rest : [first, ...rest];
    if (lines.join('').trim() !== '') add('p', lines);
  }
  return [...page.body.children].map((block) => block.outerHTML).join('');
}
