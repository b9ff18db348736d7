import type { Instrument, Source } from '../../lib/domain/alliance/instrument';

/** Every value of an instrument that has a source, by name: `ors cut-off 25 (adults)`. */
export function valuesOf(instrument: Instrument): readonly (readonly [string, Source])[] {
  const {
    id,
    key,
    direction,
    population,
    formats,
    total,
    bands,
    bandsOf,
    figures,
    practitionerForm,
    termsSource,
  } = instrument;
  return [
    [`${id} key`, key],
    [`${id} direction ${direction.higher}`, direction],
    [`${id} population`, population],
    ...formats.map((format) => [`${id} format ${format.id}`, format] as const),
    ...(total.kind === 'prorated' ? ([[`${id} proration`, total.rule]] as const) : []),
    ...(bands ? ([[`${id} bands`, bands]] as const) : []),
    ...bandsOf.map((each) => [`${id} bands ${each.population} ${each.rater}`, each] as const),
    ...figures.map((each) => [`${id} ${each.kind} ${each.value} (${each.of ?? 'no sample'})`, each] as const),
    ...(practitionerForm ? ([[`${id} practitioner`, practitionerForm]] as const) : []),
    [`${id} terms`, termsSource],
  ];
}
