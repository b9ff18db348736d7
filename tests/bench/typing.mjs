import { buildExtension, openPractice } from './stage.mjs';
import { compare, tableOf } from './targets.mjs';

/**
 * From a key to the painted letter in the notes' editor, beside bare CodeMirror with the same text in the same browser, by turns:
 * `node tests/bench/typing.mjs`, `--quick` with few keys. Real key events; a letter counts as painted in the first task after the
 * frame that shows it, so that both sides hold the wait for that frame.
 */

/** @typedef {import('playwright-core').Page} Page */

const FEW = { rounds: 3, keys: 30 };
const MANY = { rounds: 6, keys: 60 };
/** Milliseconds between keys: a quick typist. */
const PACE = 60;
const LENGTH = 200_000;
const TARGET = 1.5;

const SENTENCE =
  'The pause came back when we spoke of the letter, and *neither* of us **filled** it at once. ';
const PARAGRAPH = `## What we spoke of\n\n${SENTENCE.repeat(5)}\n\n> ${SENTENCE}\n\n- [ ] ask again\n- [x] the [address](https://example.org)\n- ${SENTENCE}\n\n`;
const TASK = '- [ ] ask about the pause\n- [x] the letter\n';

/** What the target is about; the others are harder on one part or the other. */
const TYPICAL = 'a note of 200 kB';

/** @type {Readonly<Record<string, string>>} */
const TEXTS = {
  [TYPICAL]: PARAGRAPH.repeat(Math.ceil(LENGTH / PARAGRAPH.length)),
  'a note of 200 kB in four lines': [1, 2, 3, 4].map(() => SENTENCE.repeat(550)).join('\n'),
  'a note of 5,000 tasks': TASK.repeat(2500),
};

/** Where the cursor goes before each round. */
const PLACES = [
  ['Control+Home'],
  ['Control+Home', ...Array.from({ length: 20 }, () => 'PageDown')],
  ['Control+End'],
];

/** Has a page time every letter that is typed into it. @param {Page} page */
async function watchKeys(page) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const spent = [];
    let pressed = 0;
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
    addEventListener(
      'beforeinput',
      () => {
        const from = pressed;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => spent.push(performance.now() - from);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
    Object.assign(globalThis, { spent });
  });
}

/** @param {Page} page @returns {Promise<number[]>} milliseconds of each letter */
const spentIn = (page) => page.evaluate('spent');

/** @param {Page} page @param {readonly string[]} place @param {number} keys */
async function type(page, place, keys) {
  await page.bringToFront();
  for (const key of place) await page.keyboard.press(key);
  await page.waitForTimeout(500);
  const words = SENTENCE.toLowerCase().replace(/[^a-z ]/g, '');
  for (let at = 0; at < keys; at++) {
    await page.keyboard.press(words[at % words.length] === ' ' ? 'Space' : (words[at % words.length] ?? 'e'));
    await page.waitForTimeout(PACE);
  }
  // The note is saved in the pause between rounds.
  await page.waitForTimeout(1500);
}

/** @param {Awaited<ReturnType<typeof openPractice>>} practice @param {string} text @param {typeof FEW} effort */
async function measureTyping({ browser, writeNote }, text, { rounds, keys }) {
  const noteId = await writeNote(text);
  const ours = await browser.openExtensionPage(`workspace.html#note/${noteId}`);
  await ours.getByRole('textbox', { name: 'Text of the note, in Markdown' }).click();
  const bare = await browser.openExtensionPage('bare-editor.html');
  await bare.waitForFunction('globalThis.openBareEditor');
  await bare.evaluate(`openBareEditor(${JSON.stringify(text)})`);
  // The pointer rests in the text on both sides: a page works out at every frame what is under it.
  await bare.getByRole('textbox').click();
  const pages = [ours, bare];
  for (const page of pages) {
    await page.bringToFront();
    await watchKeys(page);
  }
  for (let round = 0; round < rounds; round++)
    for (const page of round % 2 === 0 ? pages : pages.toReversed())
      await type(page, PLACES[round % PLACES.length] ?? [], keys);
  const [own, plain] = [await spentIn(ours), await spentIn(bare)];
  for (const page of pages) await page.close();
  if (Math.min(own.length, plain.length) < rounds * keys) throw new Error('Keys were lost.');
  return { own, plain };
}

/**
 * The lines of the result, in a browser of their own; the extension is built.
 *
 * @param {boolean} isQuick
 */
export async function measureTypings(isQuick) {
  const practice = await openPractice({ clients: 1, sessions: 1 });
  const lines = [];
  for (const [what, text] of Object.entries(TEXTS)) {
    const { own, plain } = await measureTyping(practice, text, isQuick ? FEW : MANY);
    const target = what === TYPICAL ? TARGET : undefined;
    lines.push(compare(`${what}: key → painted`, own, { name: 'bare CodeMirror', values: plain }, target));
  }
  await practice.close();
  return lines;
}

if (process.argv[1] === import.meta.filename) {
  await buildExtension();
  console.log(`\n${tableOf(await measureTypings(process.argv.includes('--quick')))}\n`);
}
