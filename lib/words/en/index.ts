import { allianceWords } from './alliance';
import { chartWords } from './charts';
import { controlWords } from './controls';

/** Every sentence a person reads, in English, one file a topic. */
export const english = {
  ...allianceWords,
  ...chartWords,
  ...controlWords,
} as const;
