import type { Instrument } from '../../../lib/domain/alliance/instrument';
import { say } from '../../../lib/words';

/** What a higher number means on an instrument; of one that is published, also where no source that was read says so. */
export function sayHigher({ direction: { higher, verified } }: Pick<Instrument, 'direction'>): string {
  const what = say(`measure.higher.${higher}`);
  return verified ? what : say('measure.higher.unverified', { what });
}
