import { describe, expect, it } from 'vitest';
import { asMarkdown } from '../../../components/workspace/note/editor/paste/as-markdown';

describe('pasted formatting', () => {
  it('of a web page becomes Markdown', () => {
    const html = `<h2>Frame</h2><p>We said <b>weekly</b>, <i>never</i> <s>daily</s>.</p>
      <ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul><ol start="3"><li>three</li><li>four</li></ol>
      <blockquote><p>So be it.</p></blockquote><pre><code>a  b
\`c\`</code></pre><p>A <code>word</code><br>and a line</p><hr>`;
    expect(asMarkdown(html)).toBe(
      [
        '## Frame',
        '',
        'We said **weekly**, *never* ~~daily~~.',
        '',
        '- one',
        '  - inner',
        '- two',
        '',
        '3. three',
        '4. four',
        '',
        '> So be it.',
        '',
        '```',
        'a  b',
        '`c`',
        '```',
        '',
        'A `word`',
        'and a line',
        '',
        '---',
      ].join('\n'),
    );
  });

  it('of a table becomes a table, with bars in cells told apart; one that only places things becomes its words', () => {
    const row = (cell: string, ...cells: string[]) =>
      `<tr>${cells.map((each) => `<${cell}>${each}</${cell}>`).join('')}</tr>`;
    const table = `<table><thead>${row('th', 'Who', 'When')}</thead><tbody>${row('td', 'M | A', '<p>Monday</p><p>noon</p>')}
      <tr><td colspan="2">nobody</td></tr></tbody></table>`;
    expect(asMarkdown(table)).toBe(
      ['| Who | When |', '| --- | --- |', '| M \\| A | Monday noon |', '| nobody |  |'].join('\n'),
    );
    const layout = `<table><tr><td><b>Left</b><table>${row('td', 'inner')}</table></td><td>right</td></tr></table>`;
    expect(asMarkdown(layout)?.split(/\s+/)).toEqual(['**Left**', 'inner', 'right']);
  });

  it('of Google Docs keeps what its styles mean, lists in lists, and boxes', () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-weight:400">Review</span></h1>
      <p dir="ltr"><span style="font-weight:400;font-style:normal">It was </span><span style="font-weight:700;font-style:italic">good</span><span style="font-weight:400">.</span></p>
      <ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>one</span></p></li><ul><li aria-level="2"><p><span>inner</span></p></li></ul></ul>
      <ul><li role="checkbox" aria-checked="true"><img src="https://pictures.example/box.png" aria-hidden="true"><p>done</p></li><li role="checkbox" aria-checked="false"><p>open</p></li></ul></b>`;
    expect(asMarkdown(html)).toBe(
      ['# Review', '', 'It was ***good***.', '', '- one', '  - inner', '', '- [x] done', '- [ ] open'].join(
        '\n',
      ),
    );
  });

  it('of Word keeps its lists, which are paragraphs there', () => {
    const item = (level: number, mark: string, words: string) =>
      `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><!--[if !supportLists]--><span><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><!--[endif]-->${words}<o:p></o:p></p>`;
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body><!--StartFragment-->
      <p class=MsoNormal>Plan<o:p></o:p></p>${item(1, '·', '<b>first</b>')}${item(2, 'o', 'inner')}${item(1, '·', 'second')}
      <p class=MsoNormal>Then</p>${item(1, '1.', 'one')}${item(1, '2.', 'two')}<!--EndFragment--></body></html>`;
    expect(asMarkdown(html)).toBe(
      ['Plan', '', '- **first**', '  - inner', '- second', '', 'Then', '', '1. one', '2. two'].join('\n'),
    );
  });

  it('of a task list keeps what is done', () => {
    const html =
      '<ul class="contains-task-list"><li><input type="checkbox" disabled checked> asked</li><li><input type="checkbox" disabled> waited</li></ul>';
    expect(asMarkdown(html)).toBe('- [x] asked\n- [ ] waited');
  });

  it('keeps addresses that open, and of any other link only the words', () => {
    const html = `<p><a href="https://one.example/a_(b)">one</a> <a href="javascript:alert(1)">two</a> <a href="data:text/html,x">three</a>
      <a href="https://four.example/">https://four.example/</a> <a href="mailto:m@example.org">five</a></p>`;
    expect(asMarkdown(html)).toBe(
      '[one](https://one.example/a_%28b%29) two three <https://four.example/> [five](mailto:m@example.org)',
    );
  });

  it('leaves nothing of scripts, styles, drawings and pictures, and runs none of it', () => {
    const html = `<p><b>kept</b></p><script>globalThis.owned = true</script><style>p{}</style>
      <img src="x" onerror="globalThis.owned = true" alt="a drawing"><svg onload="globalThis.owned = true"><text>svg</text></svg><object data="x">o</object>`;
    expect(asMarkdown(html)).toBe('**kept**\n\na drawing');
    expect('owned' in globalThis).toBe(false);
  });

  it('that is only words in lines is left to the plain text', () => {
    expect(
      asMarkdown('<meta charset="utf-8"><div style="color:red"><span>A_b</span></div><div>* c</div>'),
    ).toBeNull();
  });

  it('keeps signs that would mean something else in Markdown as signs', () => {
    expect(asMarkdown('<p><b>x</b> *y* # z</p><p># no heading</p>')).toBe(
      '**x** \\*y\\* # z\n\n\\# no heading',
    );
  });
});
