import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { MeasureAbout } from '../../../components/records/MeasureAbout';
import { findInstrument, INSTRUMENTS } from '../../../lib/library/instruments';
import { valuesOf } from '../../support/instrument-values';

afterEach(cleanup);

const linesOf = (id: string) => {
  const instrument = findInstrument(id);
  if (!instrument) throw new Error(`There is no ${id}.`);
  const { container } = render(<MeasureAbout instrument={instrument} />);
  return [...container.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
};

describe('what is said of a form on demand', () => {
  it.each(INSTRUMENTS.map(({ id }) => id))('has a line with its source for every value: %s', (id) => {
    const instrument = findInstrument(id);
    if (!instrument) throw new Error(`There is no ${id}.`);
    const sources = valuesOf(instrument).map(([, source]) => source);
    const lines = linesOf(id);
    // And one for our own rule on means, where there are any.
    expect(lines).toHaveLength(sources.length + (instrument.areSums ? 0 : 1));
    const said = (isVerified: boolean) =>
      lines.filter((line) => line.includes(isVerified ? 'Verified: ' : 'Not verified: ')).length;
    expect(said(false)).toBe(sources.filter(({ verified }) => !verified).length);
    expect(said(true)).toBe(sources.filter(({ verified }) => verified).length);
    for (const { source } of sources) expect(lines.some((line) => line.includes(source))).toBe(true);
  });

  it('says which way its numbers go, and whether a source that was read says so', () => {
    expect(linesOf('phq-9').join('\n')).toMatch(/A higher number means doing worse\. Verified: /);
    expect(linesOf('ors')).toContain(
      'A higher number means doing better. Not verified: the scale’s own manual, remembered and not read.',
    );
    expect(linesOf('seq').join('\n')).toMatch(/no direction of it is called better\. Not verified: /);
  });

  it('says of a figure whose sample the notes do not name that they do not, and of a practitioner’s form who knows of it', () => {
    expect(linesOf('core-10')).toContain(
      'Reliable change from 6 (a sample that is not named in our notes). Not verified: remembered, not read.',
    );
    expect(linesOf('core-10').join('\n')).toMatch(
      /Internal consistency 0\.9 \(a sample that is not named in our notes\)\. Verified: /,
    );
    expect(linesOf('arm-5')).toContain('You can answer it as well. Not verified: remembered, not read.');
  });

  it('reads as sentences, with numbers and whom they hold for', () => {
    const ors = linesOf('ors');
    const manual = 'Not verified: the scale’s own manual, remembered and not read.';
    expect(ors).toContain(`Cut-off 28 (adolescents of 13-17). ${manual}`);
    expect(ors).toContain(`Names for parts of the total of adolescents. ${manual}`);
    expect(ors).toContain(`Made for adults, adolescents. ${manual}`);
    expect(linesOf('cors')).toContain(`Names for parts of the total of carers, about children. ${manual}`);
    expect(linesOf('phq-9')).toContain(
      'The total makes up for up to 2 missing answers. Not verified: up to two missing items; remembered, not read.',
    );
    expect(linesOf('swls').join('\n')).not.toMatch(/\.\.|undefined|measure\./);
  });
});
