import {
  measureDerivations,
  measureFloors,
  measureSaves,
  measureTrends,
  sessionsToRate,
} from './measure-store';
import { writeNote } from './write-note';
import { writePractice } from './write-practice';

/** What the benchmarks' page offers to whoever drives the browser. */
const bench = {
  writePractice,
  writeNote,
  measureFloors,
  sessionsToRate,
  measureSaves,
  measureTrends,
  measureDerivations,
};

Object.assign(globalThis, { bench });
