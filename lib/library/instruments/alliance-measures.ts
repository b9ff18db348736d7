import { type MeasureKind, measureKindsOf } from '../../domain/alliance/measure-lines';
import { ALLIANCE_IDS, findInstrument } from './index';

/** Every form about the alliance or a session, and what is drawn of it. How deep or smooth a session felt is no measure of an alliance. */
export const ALLIANCE_MEASURES: readonly MeasureKind[] = [...ALLIANCE_IDS].flatMap((id) => {
  const instrument = findInstrument(id);
  return instrument
    ? measureKindsOf(instrument, instrument.direction.higher === 'closer' ? 'alliance' : 'session')
    : [];
});
