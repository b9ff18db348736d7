import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { afterEach, expect, it } from 'vitest';
import { carryLinks } from '../../../components/workspace/note/editor/carry-links';
import { pasteFormatted } from '../../../components/workspace/note/editor/paste/paste-formatted';

const views: EditorView[] = [];
afterEach(() => {
  for (const view of views.splice(0)) view.destroy();
});

/** An editor in a window of its own: it shares no memory with the others. */
function aWindow(doc = '', selection = { anchor: 0, head: 0 }): EditorView {
  const links = { carrier: { carried: null }, lookUp: () => ({ name: 'M.K.', place: null }) };
  const extensions = [
    carryLinks(links as never),
    pasteFormatted,
    EditorState.allowMultipleSelections.of(true),
  ];
  const view = new EditorView({
    state: EditorState.create({ doc, extensions, selection }),
    parent: document.body.appendChild(document.createElement('div')),
  });
  views.push(view);
  return view;
}

function copy(doc: string, selection: { anchor: number; head: number }): DataTransfer {
  const view = aWindow(doc, selection);
  view.focus();
  const clipboardData = new DataTransfer();
  view.contentDOM.dispatchEvent(
    new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
  );
  return clipboardData;
}

function paste(view: EditorView, clipboardData: DataTransfer): string {
  view.contentDOM.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
  return view.state.doc.toString();
}

const NOTE =
  '## Frame\n\n- [ ] ask [[client:m]] **why**\n- see [[their words|client:m]]\n\n| a | b |\n| --- | --- |\n| 1 | 2 |';
const all = { anchor: 0, head: NOTE.length };

it('a text of one window’s note is the same Markdown in another’s, its links too', () => {
  expect(paste(aWindow(), copy(NOTE, all))).toBe(NOTE);
});

it('other programs get words: no id of a link', () => {
  const words = copy(NOTE, all).getData('text/plain');
  expect(words).toContain('- [ ] ask M.K. **why**\n- see their words');
  expect(words).not.toContain('client:m');
});

it('formatted text that came along does not garble it', () => {
  const copied = copy(NOTE, all);
  copied.setData('text/html', '<pre>## Frame</pre><b>something else</b>');
  expect(paste(aWindow(), copied)).toBe(NOTE);
});

it('a whole line goes in above the line of the cursor there as well', () => {
  const line = copy('one [[client:m]]\ntwo', { anchor: 1, head: 1 });
  expect(paste(aWindow('three', { anchor: 3, head: 3 }), line)).toBe('one [[client:m]]\nthree');
});

it('what is laid beside other words, or is no text of a note, counts for nothing', () => {
  const laid = (kind: string) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'hello');
    data.setData('application/x-beside-note', kind);
    return data;
  };
  const foreign = [
    JSON.stringify({ words: 'other', text: 'evil', isWholeLines: false }),
    JSON.stringify({ words: 'hello', text: 7 }),
    'null',
    '{',
  ];
  for (const kind of foreign) expect(paste(aWindow(), laid(kind))).toBe('hello');
});
