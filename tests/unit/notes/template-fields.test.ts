import { expect, it } from 'vitest';
import { snippetOf } from '../../../components/workspace/note/editor/template-snippet';
import { fillFields, readTemplate } from '../../../lib/domain/notes/template-fields';

it('reads text and fields in their order; broken braces are text', () => {
  expect(readTemplate('Call: {{ why }}, {{}} and {single} {{never\nclosed}} {{a{b}}')).toEqual([
    'Call: ',
    { field: 'why' },
    ', ',
    { field: '' },
    ' and {single} {{never\nclosed}} {{a{b}}',
  ]);
});

it('puts in what is known by its name in any case, once, and leaves the rest', () => {
  const known = new Map([
    ['date', '{{client}}'],
    ['client', '[[client:c1]]'],
  ]);
  expect(fillFields('{{Date}} {{client}} {{why}}', known)).toBe('{{client}} [[client:c1]] {{why}}');
});

it('gives fields of one name one number, nameless ones one each, and keeps the braces of the text', () => {
  expect(snippetOf(`{{why}} {{}} {{what}} {{why}} {{}} \${x} #{y} {z}`)).toBe(
    `\${1:why} \${2} \${3:what} \${1:why} \${4} $\\{x\\} #\\{y\\} \\{z\\}`,
  );
});
