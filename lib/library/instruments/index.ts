import { GTB_SESSION } from './gtb-session';
import type { Instrument } from './instrument';

/** Every instrument Beside knows. */
const INSTRUMENTS: readonly Instrument[] = [GTB_SESSION];

/** An instrument by its id (kebab-case), or null. */
export function findInstrument(id: string): Instrument | null {
  return INSTRUMENTS.find((instrument) => instrument.id === id) ?? null;
}
