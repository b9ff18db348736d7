import { measureDerivations, measureFloors, measureSaves, measureTrends } from './measure-store';
import { writePractice } from './write-practice';

/** What the benchmarks' page offers to whoever drives the browser. */
const bench = { writePractice, measureFloors, measureSaves, measureTrends, measureDerivations };

Object.assign(globalThis, { bench });
