import type { BandSetOf, Instrument, PublishedFigure, Source } from '../../lib/domain/alliance/instrument';
import { type PlainWordKey, say } from '../../lib/words/index';
import { Disclosure } from '../controls/Disclosure';
import { sayPopulations } from './form-options';
import styles from './Measure.module.css';

/**
 * Where everything that Beside holds of a form comes from, whether a source that was read confirms it, and what the owners ask. A
 * value a line, so that what is not verified is said of each.
 */
export function MeasureAbout({ instrument }: { instrument: Instrument }) {
  const { licence, population } = instrument;
  if (licence === 'built') return <p>{say('measure.about.built', { who: sayPopulations(population.of) })}</p>;
  return (
    <Disclosure summary={say('measure.about')}>
      <div class={styles['about']}>
        {linesOf(instrument).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Disclosure>
  );
}

function linesOf({
  key,
  direction,
  areSums,
  population,
  formats,
  total,
  bands,
  bandsOf,
  figures,
  practitionerForm,
  terms,
  termsSource,
}: Instrument) {
  const who = sayPopulations(population.of);
  return [
    saySource(say('measure.about.key'), key),
    saySource(say(`measure.higher.${direction.higher}`), direction),
    saySource(say('measure.about.population', { who }), population),
    ...(practitionerForm ? [saySource(say('measure.about.practitioner'), practitionerForm)] : []),
    ...formats.map(({ id, ...source }) =>
      saySource(say('measure.about.format', { format: say(`measure.format.${id}` as PlainWordKey) }), source),
    ),
    ...(total.kind === 'prorated'
      ? [saySource(say('measure.about.proration', { count: total.missing }), total.rule)]
      : []),
    ...(bands ? [saySource(say('measure.about.bands'), bands)] : []),
    ...bandsOf.map((each) => saySource(sayBandsOf(each), each)),
    ...figures.map((figure) => saySource(sayFigure(figure), figure)),
    saySource(say('measure.about.terms', { terms }), termsSource),
    ...(areSums ? [] : [say('measure.about.mean')]),
  ];
}

function saySource(what: string, { source, verified }: Source): string {
  return say(verified ? 'measure.about.verified' : 'measure.about.unverified', { what, source });
}

function sayBandsOf({ population, rater }: BandSetOf): string {
  const who = say(`measure.population.${population}`);
  return say(rater === 'carer' ? 'measure.about.bands.carer' : 'measure.about.bands.of', { who });
}

function sayFigure({ kind, value, of }: PublishedFigure): string {
  return say('measure.figure', {
    kind: say(`measure.figure.kind.${kind}`),
    value,
    of: of ?? say('measure.figure.no-sample'),
  });
}
