import { type HeadReading, readHead } from '../../lib/domain/alliance/chart-reading';
import type { Component } from '../../lib/domain/alliance/components';
import type { HeadPoint, HeadRater } from '../../lib/domain/practice/head-points';
import { say } from '../../lib/words';
import { formatValue } from '../../lib/words/formats';
import { formatList } from './format';

/** The newest values of one component in a sentence, everybody's by name. */
export function describeSpark(
  points: readonly HeadPoint[],
  raters: readonly HeadRater[],
  component: Component,
): string {
  const { practitioner, clients } = readHead(points, component);
  const name = say(`component.${component}`);
  if (raters.length > 1) return describeSeveral(name, raters, { practitioner, clients });
  const client = clients[0] ?? null;
  if (client !== null && practitioner !== null) {
    return say('chart.spark.both', {
      component: name,
      client: formatValue(client),
      practitioner: formatValue(practitioner),
    });
  }
  if (client !== null) return say('chart.spark.client', { component: name, client: formatValue(client) });
  if (practitioner === null) return say('chart.spark.none', { component: name });
  return say('chart.spark.practitioner', { component: name, practitioner: formatValue(practitioner) });
}

/** Everybody who rated, in the order of the list: nobody is ranked. */
function describeSeveral(
  component: string,
  raters: readonly HeadRater[],
  { practitioner, clients }: Pick<HeadReading, 'practitioner' | 'clients'>,
): string {
  const by = (rater: string, value: number | null, hasLeft = false) => {
    if (value === null) return [];
    const key = hasLeft ? 'chart.spark.value.left' : 'chart.spark.value';
    return [say(key, { value: formatValue(value), rater })];
  };
  const values = [
    ...raters.flatMap(({ label, hasLeft }, place) => by(label, clients[place] ?? null, hasLeft)),
    ...by(say('chart.you'), practitioner),
  ];
  if (values.length === 0) return say('chart.spark.none', { component });
  return say('chart.spark.several', { component, values: formatList(values) });
}
