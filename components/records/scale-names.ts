import type { Instrument } from '../../lib/domain/alliance/instrument';
import { type PlainWordKey, say } from '../../lib/words/index';

/** A scale of one item bears its word; the others have names of their own, or those the practitioner gave them. */
export function nameScale({ scales, items, licence }: Instrument, id: string): string {
  if (licence === 'built') return id;
  const [only, second] = scales[id] ?? [];
  const topic = only !== undefined && second === undefined ? items[only - 1]?.topic : null;
  return topic ?? say(`measure.scale.name.${id}` as PlainWordKey);
}
