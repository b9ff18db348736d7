import { allianceWords } from './alliance';
import { chartWords } from './charts';
import { commandWords } from './commands';
import { controlWords } from './controls';
import { errorWords } from './errors';
import { frameWords } from './frame';
import { instrumentWords } from './instruments';

/** Every sentence a person reads, in English, one file a topic. */
export const english = {
  ...allianceWords,
  ...chartWords,
  ...commandWords,
  ...controlWords,
  ...errorWords,
  ...frameWords,
  ...instrumentWords,
} as const;
