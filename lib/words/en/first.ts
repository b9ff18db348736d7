import { allianceWords } from './alliance';
import { commandWords } from './commands';
import { controlWords } from './controls';
import { frameWords } from './frame';
import { panelWords } from './panel';
import { sessionWords } from './sessions';

/** What the panel can say before anything else is fetched; `tests/conventions/first-words.test.ts` keeps it complete. */
export const firstWords = {
  ...allianceWords,
  ...commandWords,
  ...controlWords,
  ...frameWords,
  ...panelWords,
  ...sessionWords,
} as const;
