import { type Instrument, suitsKind } from '../../lib/domain/alliance/instrument';
import { asInstrument, withWording } from '../../lib/domain/alliance/own-instrument';
import type { Client } from '../../lib/domain/practice/client';
import { answerableIn } from '../../lib/domain/practice/form-rater';
import { findInstrument, instrumentsFor } from '../../lib/library/instruments';
import { usePractitioner } from './use-records';

/** The instruments of the library with the wording of the practitioner's copies, and those they built. */
export interface Instruments {
  /** False until the practitioner's own are read. */
  readonly isRead: boolean;
  /** Also one that is out of use: its answers are still there. */
  readonly find: (id: string) => Instrument | null;
  /** What somebody of this client can answer, what is made for them first, and built ones before others. */
  readonly offered: (client: Client) => readonly Instrument[];
}

/** All instruments, live. */
export function useInstruments(): Instruments {
  const own = usePractitioner();
  const built = own?.builtInstruments ?? [];
  const worded = (instrument: Instrument) =>
    withWording(instrument, own?.wordings.find((each) => each.instrument === instrument.id)?.wording ?? null);
  return {
    isRead: own !== undefined,
    find: (id) => {
      const known = findInstrument(id);
      if (known) return worded(known);
      const ofOwn = built.find((each) => each.id === id);
      return ofOwn ? asInstrument(ofOwn) : null;
    },
    offered: (client) =>
      answerableIn(client, [
        ...built.filter(({ isInUse }) => isInUse).map(asInstrument),
        ...instrumentsFor(client.kind).map(worded),
      ]).filter((form) => suitsKind(form, client.kind)),
  };
}
