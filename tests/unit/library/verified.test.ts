import { describe, expect, it } from 'vitest';
import { INSTRUMENTS } from '../../../lib/library/instruments';
import { valuesOf } from '../../support/instrument-values';

const published = INSTRUMENTS.filter(({ licence }) => licence === 'entered');
const values = published.flatMap(valuesOf);
const named = (isVerified: boolean) =>
  values.filter(([, { verified }]) => verified === isVerified).map(([name]) => name);

/**
 * What the measurement notes mark as remembered, second-hand, contested or without a mark, by name. For whom a form is made is
 * said by none of the sources that were read, so that is left to its own test.
 */
const UNVERIFIED = [
  'wai direction closer',
  'wai-s direction closer',
  'wai-srt direction closer',
  'haq-i direction closer',
  'arm-12 direction closer',
  'star-p direction closer',
  'star-c direction closer',
  'calpas direction closer',
  'seq direction neither',
  'ors direction better',
  'csrs direction closer',
  'cors direction better',
  'gsrs direction closer',
  'flourishing-scale direction better',
  'swemwbs direction better',
  'wai key',
  'wai-s key',
  'wai-s alpha 0.95 (total score)',
  'wai-s alpha 0.83 (task scale)',
  'wai-s alpha 0.91 (bond scale)',
  'wai-s alpha 0.88 (goal scale)',
  'wai-srt key',
  'haq-i key',
  'haq-i format six-points',
  'haq-i format four-points',
  'haq-i terms',
  'haq-ii alpha 0.9 (patient form)',
  'haq-ii retest 0.78 (patient form, three sessions)',
  'haq-ii terms',
  'haq-ii-practitioner alpha 0.93 (therapist form)',
  'haq-ii-practitioner retest 0.56 (therapist form, three sessions)',
  'haq-ii-practitioner terms',
  'arm-5 terms',
  'arm-12 key',
  'arm-12 terms',
  'star-p key',
  'star-p terms',
  'star-c key',
  'star-c terms',
  'calpas key',
  'calpas terms',
  'tasc-r terms',
  'tasc-r alpha 0.72 (lowest reported)',
  'tasc-r alpha 0.74 (highest reported, or more)',
  'seq key',
  'seq terms',
  'srs alpha 0.88 (adults)',
  'srs retest 0.64 (adults)',
  'ors key',
  'ors bands',
  'ors bands adolescent client',
  'ors cut-off 25 (adults)',
  'ors cut-off 28 (adolescents of 13-17)',
  'ors reliable-change 6 (newer manual)',
  'ors reliable-change 5 (older manual)',
  'ors alpha 0.93 (adults)',
  'ors retest 0.66 (adults)',
  'csrs key',
  'cors key',
  'cors bands child client',
  'cors bands child carer',
  'cors cut-off 32 (children of 6-12 about themselves, about)',
  'cors cut-off 28 (carers about a child of 6-12, about)',
  'gsrs key',
  'who-5 terms',
  'swls standard-deviation 6.4 (the people of its first study)',
  'swls alpha 0.87 (the people of its first study)',
  'swls retest 0.82 (the people of its first study)',
  'flourishing-scale key',
  'flourishing-scale mean 44.97 (students in the USA)',
  'flourishing-scale standard-deviation 6.56 (students in the USA)',
  'flourishing-scale alpha 0.87 (students in the USA)',
  'flourishing-scale retest 0.71 (students in the USA)',
  'phq-9 proration',
  'phq-9 reliable-change 6 (NHS Talking Therapies)',
  'phq-9 meaningful-change 5 (patients, classic estimate)',
  'gad-7 cut-off 8 (NHS Talking Therapies)',
  'gad-7 reliable-change 4 (NHS Talking Therapies)',
  'core-10 reliable-change 6 (no sample)',
  'wai practitioner',
  'arm-5 practitioner',
  'arm-12 practitioner',
  'tasc-r practitioner',
  'seq practitioner',
];

/** What the notes give a source for that was read, by name. */
const VERIFIED = [
  'wai-sr direction closer',
  'haq-ii direction closer',
  'haq-ii-practitioner direction closer',
  'arm-5 direction closer',
  'tasc-r direction closer',
  'srs direction closer',
  'who-5 direction better',
  'swls direction better',
  'phq-9 direction worse',
  'gad-7 direction worse',
  'core-10 direction worse',
  'wai alpha 0.92 (mode over studies)',
  'wai alpha 0.79 (lowest mean over studies)',
  'wai alpha 0.97 (highest mean over studies)',
  'wai terms',
  'wai-s terms',
  'wai-sr key',
  'wai-sr alpha 0.9 (total score, at least)',
  'wai-sr terms',
  'wai-srt terms',
  'haq-ii key',
  'haq-ii alpha 0.88 (Spanish patient form)',
  'haq-ii-practitioner key',
  'haq-ii-practitioner alpha 0.93 (Spanish therapist form)',
  'arm-5 key',
  'star-p retest 0.76 (total)',
  'star-c retest 0.68 (total)',
  'calpas alpha 0.83 (total)',
  'calpas alpha 0.43 (lowest of the four scales)',
  'calpas alpha 0.73 (highest of the four scales)',
  'tasc-r key',
  'srs key',
  'srs bands',
  'srs cut-off 36 (below it, invite a conversation)',
  'srs terms',
  'ors terms',
  'csrs terms',
  'cors terms',
  'gsrs terms',
  'who-5 key',
  'who-5 bands',
  'who-5 cut-off 50 (at or below: poor, follow up)',
  'who-5 meaningful-change 10 (points of 100)',
  'who-5 mean 70 (general population, about)',
  'swls key',
  'swls bands',
  'swls terms',
  'flourishing-scale terms',
  'swemwbs key',
  'swemwbs terms',
  'phq-9 key',
  'phq-9 bands',
  'phq-9 cut-off 10 (sensitivity 77-88 %, specificity 88-94 %)',
  'phq-9 meaningful-change 1.7 (patients of moderate severity)',
  'phq-9 terms',
  'gad-7 key',
  'gad-7 bands',
  'gad-7 terms',
  'core-10 key',
  'core-10 proration',
  'core-10 bands',
  'core-10 cut-off 11 (at or above: clinical)',
  'core-10 cut-off 13 (above: likely depression; sensitivity .92, specificity .72)',
  'core-10 mean 4.7 (general population, n = 535)',
  'core-10 standard-deviation 4.8 (general population, n = 535)',
  'core-10 mean 19.7 (clinical)',
  'core-10 standard-deviation 7.7 (clinical)',
  'core-10 alpha 0.9 (no sample)',
  'wai-s practitioner',
  'core-10 terms',
];

const isPopulation = (name: string) => name.endsWith(' population');

describe('what is held of published instruments', () => {
  it('is marked unverified exactly where the measurement notes mark it so', () => {
    expect(new Set(named(false).filter((name) => !isPopulation(name)))).toEqual(new Set(UNVERIFIED));
  });

  it('is marked verified exactly where they name a source that was read', () => {
    expect(new Set(named(true))).toEqual(new Set(VERIFIED));
  });

  it('says who knows of a practitioner’s form wherever one form is for both sides', () => {
    // A form that only the practitioner answers is named so by the notes.
    const shared = published.filter(({ raters }) => raters.includes('practitioner') && raters.length > 1);
    expect(shared.map(({ id }) => id)).toEqual(['wai', 'wai-s', 'arm-5', 'arm-12', 'tasc-r', 'seq']);
    expect(published.filter(({ practitionerForm }) => practitionerForm)).toEqual(shared);
  });

  it('is for somebody, which no source that was read says', () => {
    expect(named(true).filter(isPopulation)).toEqual([]);
    for (const { population } of published) expect(population.of.length).toBeGreaterThan(0);
    const madeFor = (id: string) => published.find((each) => each.id === id)?.population.of;
    expect(madeFor('ors')).toEqual(['adult', 'adolescent']);
    expect(madeFor('cors')).toEqual(['child']);
    expect(madeFor('phq-9')).toEqual(['adult']);
  });

  it('names a source for every value, and says of a work that was not read that it was not', () => {
    for (const [, { source }] of values) expect(source).not.toBe('');
    const unread = /Kroenke|Spitzer|Barkham|Shirk|Luborsky|Duncan|Horvath & Greenberg/;
    const told = values.filter(([, { source, verified }]) => verified && unread.test(source));
    expect(told.length).toBeGreaterThan(0);
    for (const [, { source }] of told) expect(source).toMatch(/is not verified$/);
  });
});
