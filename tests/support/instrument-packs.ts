import { readPack } from '../../lib/exchange/instrument-pack';

/** Text that must stay text. */
export const HOSTILE = '<img src=x onerror=alert(1)>{say} \u202e {"a":1}';
/** A pack of a form of one’s own, with every part. */
export const OWN_PACK = {
  format: 'beside-instrument',
  version: 1,
  name: 'How we talk',
  instructions: 'About today.',
  items: ['I could say what I wanted.', 'I held back.', HOSTILE],
  anchors: ['not at all', 'completely'],
  range: { lowest: 0, highest: 10, step: 0.5 },
  reversed: [2],
  scales: [{ name: 'Openness', items: [1, 2] }],
  total: 'sum',
};
/** A pack with a wording for a form of the library. */
export const WORDING_PACK = {
  format: 'beside-instrument',
  version: 1,
  instrument: 'who-5',
  items: ['a', 'b', 'c', 'd', 'e'],
};
/** What is wrong with a pack; nothing where it can be read. */
export const problemsOf = (value: unknown) => {
  const read = readPack(JSON.stringify(value));
  return read.ok ? [] : read.problems;
};
