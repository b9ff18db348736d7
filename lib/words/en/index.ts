import { firstWords } from './first';
import { laterWords } from './later';

/** Every sentence a person reads, in English, one file a topic. */
export const english = { ...firstWords, ...laterWords } as const;
