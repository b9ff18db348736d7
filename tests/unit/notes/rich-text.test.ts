import { expect, it } from 'vitest';
import { richText } from '../../../components/sheets/finish-as/rich-text';

it('a text for the record becomes headings and paragraphs, and nothing of it markup', () => {
  const text =
    'Monday\n\nPlan\nwrite <b>the</b> letter\n<img src=x onerror=alert(1)>\n\nData\n\nPlan of ours';
  expect(richText(text, new Set(['Plan', 'Data']))).toBe(
    '<p>Monday</p><h3>Plan</h3><p>write &lt;b&gt;the&lt;/b&gt; letter<br>&lt;img src=x onerror=alert(1)&gt;</p><h3>Data</h3><p>Plan of ours</p>',
  );
});
