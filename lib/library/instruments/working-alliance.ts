import { entered, figure, higherIs, numbered, stated, unconfirmed, whole } from './entered';

const TERMS = {
  terms:
    'Copyright; rights with the Society for Psychotherapy Research, which gives a limited release on request. Use your own copy.',
  termsSource: stated('McGill’s page on the measure, and a page of rehabilitation measures'),
} as const;

const GENERALISED = stated('Hanson, Curry & Bandalos 2002, reliability generalisation');
const SECONDARY = unconfirmed('quoted for the short form by a secondary source');

/** Working Alliance Inventory, 36 items (Horvath & Greenberg 1989). */
const WAI = entered({
  id: 'wai',
  name: 'Working Alliance Inventory (36 items)',
  items: numbered(36),
  range: whole(1, 7),
  reversed: [1, 3, 7, 9, 10, 11, 12, 15, 20, 27, 29, 31, 33, 34],
  scales: {
    goal: [3, 6, 9, 10, 12, 14, 22, 25, 27, 30, 32, 34],
    task: [2, 4, 7, 11, 13, 15, 16, 18, 24, 31, 33, 35],
    bond: [1, 5, 8, 17, 19, 20, 21, 23, 26, 28, 29, 36],
  },
  key: unconfirmed('Horvath & Greenberg 1989'),
  direction: higherIs('closer', unconfirmed('Horvath & Greenberg 1989')),
  figures: [
    figure('alpha', 0.92, 'mode over studies', GENERALISED),
    figure('alpha', 0.79, 'lowest mean over studies', GENERALISED),
    figure('alpha', 0.97, 'highest mean over studies', GENERALISED),
  ],
  raters: ['client', 'practitioner'],
  practitionerForm: unconfirmed('remembered, not read'),
  ...TERMS,
});

/** Short form of 12 items (Tracey & Kokotovic 1989). Its key is not that of the WAI-SR. */
const WAI_S = entered({
  id: 'wai-s',
  name: 'Working Alliance Inventory, Short Form',
  items: numbered(12),
  range: whole(1, 7),
  reversed: [4, 10],
  scales: { goal: [4, 6, 10, 11], task: [1, 2, 8, 12], bond: [3, 5, 7, 9] },
  key: unconfirmed('Tracey & Kokotovic 1989'),
  direction: higherIs('closer', unconfirmed('Tracey & Kokotovic 1989')),
  figures: [
    figure('alpha', 0.95, 'total score', SECONDARY),
    figure('alpha', 0.83, 'task scale', SECONDARY),
    figure('alpha', 0.91, 'bond scale', SECONDARY),
    figure('alpha', 0.88, 'goal scale', SECONDARY),
  ],
  raters: ['client', 'practitioner'],
  practitionerForm: stated('Hatcher, Lindqvist & Falkenström 2020, abstract'),
  ...TERMS,
});

/** Short form revised, client (Hatcher & Gillaspy 2006). Nothing is reversed; there is no validated cut-off. */
const WAI_SR = entered({
  id: 'wai-sr',
  name: 'Working Alliance Inventory, Short Revised (client)',
  items: numbered(12),
  range: whole(1, 5),
  scales: { goal: [4, 6, 8, 11], task: [1, 2, 10, 12], bond: [3, 5, 7, 9] },
  key: stated('guides of Blueprint and Rivet, to the form of Hatcher & Gillaspy 2006'),
  direction: higherIs(
    'closer',
    stated('guides of Blueprint and Rivet, to the form of Hatcher & Gillaspy 2006'),
  ),
  figures: [figure('alpha', 0.9, 'total score, at least', stated('Munder et al. 2010, N = 88 and 243'))],
  ...TERMS,
});

/** Therapist form (Hatcher, Lindqvist & Falkenström 2020): other items than the client's, so only item means compare. */
const WAI_SRT = entered({
  id: 'wai-srt',
  name: 'Working Alliance Inventory, Short Revised (therapist)',
  items: numbered(10),
  range: whole(1, 5),
  scales: { goal: [3, 6, 8], task: [1, 4, 10], bond: [2, 5, 7, 9] },
  key: unconfirmed('Hatcher, Lindqvist & Falkenström 2020'),
  direction: higherIs('closer', unconfirmed('Hatcher, Lindqvist & Falkenström 2020')),
  raters: ['practitioner'],
  ...TERMS,
});

/** The Working Alliance Inventory in its forms. */
export const WORKING_ALLIANCE = [WAI, WAI_S, WAI_SR, WAI_SRT];
